package org.senddocument.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.senddocument.service.account.AccountView;
import org.senddocument.service.audit.AuditView;
import org.senddocument.service.document.DeletionWarning;
import org.senddocument.service.document.DocumentView;
import org.senddocument.service.expected.StatementReceipt;
import org.senddocument.service.incident.IncidentView;
import org.senddocument.service.job.JobReport;
import org.senddocument.service.job.JobSummary;
import org.senddocument.service.paging.Page;
import org.senddocument.service.reconciling.UnmatchedView;
import org.senddocument.service.retention.LegalHoldView;
import org.senddocument.service.settings.SettingInForce;
import org.senddocument.service.tally.ReconciliationReport;

/** The JSON of an answer has the fields of its record and no other: JSON-B takes a method {@code isX} for one more. */
class AnswersTest {

    private final Set<Class<?>> seen = new HashSet<>();

    @Test
    void noAnswerHasAFieldThatIsNoneOfItsRecord() {
        Stream.of(
                        AccountView.class,
                        AuditView.class,
                        DeletionWarning.class,
                        DocumentView.class,
                        IncidentView.class,
                        JobReport.class,
                        JobSummary.class,
                        LegalHoldView.class,
                        Page.class,
                        ReconciliationReport.class,
                        ResendAnswer.class,
                        SettingInForce.class,
                        StatementReceipt.class,
                        UnmatchedView.class)
                .forEach(this::look);

        assertThat(seen).hasSizeGreaterThan(20);
        assertThat(seen.stream().flatMap(type -> Arrays.stream(type.getDeclaredMethods())))
                .filteredOn(method -> method.getParameterCount() == 0)
                .extracting(Method::getName)
                .noneMatch(name -> name.matches("(is|get)\\p{Upper}.*"));
    }

    private void look(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::look);
        } else if (type instanceof Class<?> known && known.isRecord() && seen.add(known)) {
            Arrays.stream(known.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(this::look);
        }
    }
}

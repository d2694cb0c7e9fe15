package org.senddocument.service.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ejb.EJBException;
import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.Patient;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.itk3.BirthDateFormat;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.service.document.DocumentView;
import org.senddocument.service.sending.GpConnectSettings;

class SubmitDocumentTest {

    private final SubmitDocument submit = new SubmitDocument();
    private final List<String> steps = new ArrayList<>();
    private List<Violation> faults = List.of();
    private Optional<DocumentView> earlier = Optional.empty();
    private boolean chainIsThere = true;
    private RuntimeException refusalToBegin;
    private RuntimeException refusalToKeep;

    @BeforeEach
    void putTogether() {
        submit.rules = new SubmissionRules() {
            @Override
            void check(NewDocument document) {
                steps.add("rules");
                if (!faults.isEmpty()) {
                    throw new InvalidSubmissionException(faults);
                }
            }
        };
        submit.reportCheck = new ReportCheck() {
            @Override
            void check(NewDocument document) {
                steps.add("report");
            }
        };
        submit.defaults = new SubmissionDefaults();
        submit.defaults.settings = new GpConnectSettings(
                GpConnectVersion.V2_0,
                BirthDateFormat.YEAR_FIRST,
                "01",
                Optional.empty(),
                "X26HC005",
                Optional.empty(),
                false);
        submit.register = new Register();
        submit.context = context();
    }

    private static SessionContext context() {
        Principal clinic = () -> "clinic";
        return (SessionContext) Proxy.newProxyInstance(
                SessionContext.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, arguments) -> clinic);
    }

    /** Says what is asked of it, and refuses what the test wants refused. */
    private final class Register extends DocumentRegister {

        @Override
        public Optional<DocumentView> earlier(String account, String key, String digest) {
            steps.add("key");
            return earlier;
        }

        @Override
        public void beginChain(String account, String consultationId, String nhsNumber) {
            steps.add("begin");
            if (refusalToBegin != null) {
                throw refusalToBegin;
            }
        }

        @Override
        public boolean hasChain(String account, String consultationId) {
            return chainIsThere;
        }

        @Override
        public SubmissionReceipt keep(NewDocument given, String account, String digest) {
            steps.add("keep");
            if (refusalToKeep != null) {
                throw refusalToKeep;
            }
            return new SubmissionReceipt(view(DocumentStatus.WAITING, DocumentStatus.WAITING), false);
        }

        @Override
        public void endEmptyChain(String account, String consultationId) {
            steps.add("end");
        }
    }

    private static DocumentView view(DocumentStatus first, DocumentStatus now) {
        Instant at = Instant.parse("2026-11-20T19:00:00Z");
        List<DocumentView.StatusChangeView> history = List.of(
                new DocumentView.StatusChangeView(first, at, "clinic", null),
                new DocumentView.StatusChangeView(now, at, "system", null));
        return new DocumentView(
                "id", "c-1", 1, now, null, false, null, at, null, null, null, null, 0, null, null, null, null,
                List.of(), history, null, null, null, null, null, null, null, null, null);
    }

    private static NewDocument document(List<Violation> unreadable) {
        Patient patient =
                new Patient("9990000018", null, "Sample", null, null, null, null, null, null, null, null, null);
        Consultation consultation =
                new Consultation("c-1", null, null, null, null, null, false, false, null, patient, null, null, null);
        return new NewDocument(consultation, Optional.empty(), List.of(), Optional.of("key-1"), unreadable);
    }

    @Test
    void aNewConsultationIsCheckedAndKept() {
        assertThat(submit.submit(document(List.of())).repeated()).isFalse();

        assertThat(steps).containsExactly("key", "rules", "report", "begin", "keep");
    }

    @Test
    void aRepeatIsAnsweredAsTheFirstThoughTheRulesHaveChangedMeanwhile() {
        earlier = Optional.of(view(DocumentStatus.WAITING, DocumentStatus.SENT));
        faults = List.of(new Violation("organisation", "is required"));

        assertThat(submit.submit(document(List.of())).repeated()).isTrue();
        assertThat(steps).containsExactly("key");
    }

    @Test
    void aRepeatIsAnsweredByWhatTheDocumentBeganAs() {
        earlier = Optional.of(view(DocumentStatus.WAITING, DocumentStatus.NOT_SENT));
        assertThat(submit.submit(document(List.of())).beganUnsent()).isFalse();

        earlier = Optional.of(view(DocumentStatus.NOT_SENT, DocumentStatus.NOT_SENT));
        assertThat(submit.submit(document(List.of())).beganUnsent()).isTrue();
    }

    @Test
    void aDateThatIsNoneIsToldBesideWhatElseIsAgainstARule() {
        faults = List.of(
                new Violation("patient.birthDate", "is required"), new Violation("patient.family", "is required"));
        Violation noDate = new Violation("patient.birthDate", "must be a date such as 1955-01-09");

        InvalidSubmissionException refusal =
                catchThrowableOfType(InvalidSubmissionException.class, () -> submit.submit(document(List.of(noDate))));

        assertThat(refusal.violations()).containsExactly(noDate, faults.get(1));
    }

    @Test
    void aDateThatIsNoneIsAFaultThoughNothingElseIs() {
        Violation noTime = new Violation("sendAfter", "must be a time with its offset such as 2026-11-20T18:30:00Z");
        earlier = Optional.of(view(DocumentStatus.WAITING, DocumentStatus.WAITING));

        assertThatThrownBy(() -> submit.submit(document(List.of(noTime))))
                .isInstanceOf(InvalidSubmissionException.class);
        assertThat(steps).containsExactly("rules");
    }

    @Test
    void ofAConsultationThatCouldNotBeKeptNoChainStays() {
        refusalToKeep = new EJBException("The database would not take it.");

        assertThatThrownBy(() -> submit.submit(document(List.of()))).isSameAs(refusalToKeep);
        assertThat(steps).endsWith("keep", "end", "key");
    }

    @Test
    void whoLosesTheRaceForTheChainGoesOnWithTheOthers() {
        refusalToBegin = new EJBException("There is a row of that key.");

        assertThat(submit.submit(document(List.of())).document().id()).isEqualTo("id");
    }

    @Test
    void aDatabaseThatTakesNoChainIsAFault() {
        refusalToBegin = new EJBException("The database is full.");
        chainIsThere = false;

        assertThatThrownBy(() -> submit.submit(document(List.of()))).isSameAs(refusalToBegin);
        assertThat(steps).doesNotContain("keep");
    }
}

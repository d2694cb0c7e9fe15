package org.senddocument.service.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.tracing.Finding;
import org.senddocument.domain.tracing.Practice;
import org.senddocument.domain.tracing.Practices;
import org.senddocument.domain.tracing.Recipient;
import org.senddocument.domain.tracing.Recipients;
import org.senddocument.itk3.Advice;
import org.senddocument.service.document.RecipientView.FindingView;
import org.senddocument.service.document.RecipientView.PracticeView;
import org.senddocument.service.document.RecipientView.TracingView;
import org.senddocument.service.tracing.TracingSettings;

/** Makes views of who gets a document, inside the transaction that read it. */
@Dependent
public class RecipientViews {

    @Inject
    Recipients recipients;

    @Inject
    Practices practices;

    @Inject
    TracingSettings settings;

    RecipientView of(Document document) {
        return recipients.of(document.id()).map(this::view).orElse(RecipientView.UNKNOWN);
    }

    /** Name and code of the practice to be told of a deletion; null where it is not known. */
    String practiceToTell(Document document) {
        return recipients
                .of(document.id())
                .map(Recipient::practiceToTell)
                .map(code -> practices.find(code).map(Practice::inOneLine).orElse(code))
                .orElse(null);
    }

    private RecipientView view(Recipient recipient) {
        return new RecipientView(practice(recipient.practice()), practice(recipient.answeredBy()), tracing(recipient));
    }

    private PracticeView practice(String odsCode) {
        return Optional.ofNullable(odsCode)
                .map(code -> practices.find(code).map(PracticeView::of).orElseGet(() -> PracticeView.of(code)))
                .orElse(null);
    }

    private TracingView tracing(Recipient recipient) {
        if (!recipient.isTraced()) {
            return null;
        }
        List<FindingView> findings =
                recipient.findings().stream().map(this::finding).toList();
        return new TracingView(recipient.tracedAt(), recipient.recordVersion(), recipient.currentNumber(), findings);
    }

    private FindingView finding(Finding finding) {
        return new FindingView(
                finding,
                finding.sentence(),
                settings.stops(finding),
                Advice.of(finding.code()).orElse(null));
    }
}

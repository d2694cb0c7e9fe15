package org.senddocument.service.tracing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.tracing.Recipients;

/** Keeps which practice answered a document; inside the transaction that holds it. */
@Dependent
public class AnsweringPractices {

    private static final String ODS_CODE = "[0-9A-Za-z]{1,20}";

    @Inject
    Recipients recipients;

    @Inject
    Supplier<UUID> ids;

    /** @param odsCode as the answer gives it; passed over where it is none */
    public void note(Document document, String odsCode, Instant now) {
        if (odsCode.matches(ODS_CODE)) {
            recipients.ofOrNew(document.id(), ids).answeredBy(odsCode, now);
        }
    }
}

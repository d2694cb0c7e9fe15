package org.senddocument.domain.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.SampleConsultation;

/** Documents for tests, all of one fictional patient. */
final class SampleDocuments {

    static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    static final String NHS_NUMBER = "9990000018";
    static final UUID NODE = UUID.fromString("00000000-0000-4000-8000-0000000000aa");

    private SampleDocuments() {}

    static VersionChain chain() {
        return new VersionChain("clinic", "consultation-1", NHS_NUMBER);
    }

    static Consultation consultation() {
        return SampleConsultation.of("consultation-1", NHS_NUMBER);
    }

    static Submission submission() {
        return new Submission("clinic", consultation(), NOW, NOW, null, "0".repeat(64));
    }

    static Document waiting(VersionChain chain, int number) {
        return Document.waiting(UUID.randomUUID(), chain, number, submission(), NOW);
    }

    static Document claimed() {
        Document document = waiting(chain(), 1);
        document.queue(NOW);
        document.claim(NODE, "node", NOW, node -> true);
        document.addressedAs(UUID.randomUUID(), UUID.randomUUID(), "GPCONNECT_SEND_DOCUMENT");
        return document;
    }

    static Document sent() {
        Document document = claimed();
        document.sent(1, "mesh-1", NOW);
        return document;
    }

    static Versions alone(Document document) {
        return new Versions(List.of(document));
    }

    /** A code that ITK3 does not name. */
    static Answer unknown() {
        return new Answer(AcknowledgementKind.INFRASTRUCTURE, "99999", "whatever that means", false, false, null);
    }

    static Answer infrastructure(String code, boolean positive) {
        return new Answer(AcknowledgementKind.INFRASTRUCTURE, code, "as the table says", positive, true, null);
    }

    static Answer business(String code, boolean positive) {
        return new Answer(AcknowledgementKind.BUSINESS, code, "as the table says", positive, true, null);
    }
}

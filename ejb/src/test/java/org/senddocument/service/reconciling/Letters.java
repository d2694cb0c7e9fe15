package org.senddocument.service.reconciling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.SampleConsultation;
import org.senddocument.domain.document.AcknowledgementKind;
import org.senddocument.domain.document.Answer;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Submission;
import org.senddocument.domain.document.VersionChain;
import org.senddocument.domain.document.Versions;
import org.senddocument.system.TestPatient;

/** Documents of fictional patients, moved by their own verbs. */
final class Letters {

    static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    static final String ODS_CODE = SampleConsultation.ODS_CODE;

    /** No code of ITK3. */
    static final String UNKNOWN = "99999";

    private static final UUID NODE = UUID.fromString("00000000-0000-4000-8000-0000000000aa");

    private Letters() {}

    static VersionChain chain(String consultation, int patient) {
        return new VersionChain("clinic", consultation, TestPatient.nhsNumber(patient));
    }

    static Document waiting(VersionChain chain, String consultation, int patient) {
        return waiting(chain, consultation, patient, 1);
    }

    static Document waiting(VersionChain chain, String consultation, int patient, int version) {
        Consultation somebodys = SampleConsultation.of(consultation, TestPatient.nhsNumber(patient));
        Submission submission = new Submission("clinic", somebodys, NOW, NOW, null, "0".repeat(64));
        return Document.waiting(UUID.randomUUID(), chain, version, submission, NOW);
    }

    /** Offered so often, each answer but the last lost: in sending. */
    static Document offered(Document document, int times) {
        document.queue(NOW);
        claim(document);
        for (int lost = 1; lost < times; lost++) {
            document.stayInDoubt(lost, "the line broke", NOW, NOW);
            claim(document);
        }
        document.addressedAs(UUID.randomUUID(), UUID.randomUUID(), "GPCONNECT_SEND_DOCUMENT");
        return document;
    }

    /** Offered so often, and each time MESH was busy. */
    static Document deferred(Document document, int times) {
        document.queue(NOW);
        for (int busy = 1; busy <= times; busy++) {
            claim(document);
            document.defer(busy, "busy", NOW, new Versions(List.of(document)), NOW);
        }
        return document;
    }

    private static void claim(Document document) {
        document.claim(NODE, "node", NOW, node -> true);
    }

    static Answer answer(String code) {
        AcknowledgementKind kind =
                code.startsWith("3") ? AcknowledgementKind.BUSINESS : AcknowledgementKind.INFRASTRUCTURE;
        boolean positive = List.of("20013", "30001", "30004").contains(code);
        return new Answer(kind, code, "as the standard says", positive, !code.equals(UNKNOWN), null);
    }
}

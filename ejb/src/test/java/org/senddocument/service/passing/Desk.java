package org.senddocument.service.passing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.Note;
import org.senddocument.domain.consultation.Practitioner;
import org.senddocument.domain.consultation.SampleConsultation;
import org.senddocument.domain.content.ContentRole;
import org.senddocument.domain.document.Answer;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.document.Documents;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.service.Services;
import org.senddocument.service.content.ContentStore;
import org.senddocument.service.content.StagedContent;
import org.senddocument.service.document.DocumentFilter;
import org.senddocument.service.document.DocumentQueries;
import org.senddocument.service.document.DocumentView;
import org.senddocument.service.document.DocumentViews;
import org.senddocument.service.document.OverdueDocuments;
import org.senddocument.service.paging.PageRequest;
import org.senddocument.service.retention.Retention;
import org.senddocument.service.retention.RetentionSettings;
import org.senddocument.service.submission.DocumentRegister;
import org.senddocument.service.submission.NewDocument;

/** What clinical systems give in at a server, what people see there and do, as the days pass. */
final class Desk extends SendingServer {

    /** As short as a practice takes it for one. */
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    Desk(String start) {
        this(start, TestDatabase.h2());
    }

    Desk(String start, TestDatabase database) {
        this(start, database, GpConnectVersion.V2_0);
    }

    Desk(String start, TestDatabase database, GpConnectVersion version) {
        super(start, database, version);
    }

    /** Gives in a consultation, or a change of it, now. */
    UUID submitted(String consultation) {
        return submitted(consultation(consultation));
    }

    UUID submitted(Consultation consultation) {
        return submitted(consultation, Optional.of(PDF));
    }

    /** @param report empty where it is to be rendered from the notes */
    UUID submitted(Consultation consultation, Optional<byte[]> report, byte[]... pictures) {
        List<StagedContent> attachments = Stream.of(pictures)
                .map(picture -> staged(ContentRole.ATTACHMENT, "image/png", picture))
                .toList();
        Optional<StagedContent> supplied = report.map(pdf -> staged(ContentRole.REPORT, "application/pdf", pdf));
        String number = consultation.patient().nhsNumber();
        done(DocumentRegister.class, register -> {
            register.beginChain("clinic", consultation.consultationId(), number);
            return null;
        });
        DocumentView view = done(
                        DocumentRegister.class,
                        register -> register.keep(
                                new NewDocument(consultation, supplied, attachments, Optional.empty()),
                                "clinic",
                                "0".repeat(64)))
                .document();
        return UUID.fromString(view.id());
    }

    private StagedContent staged(ContentRole role, String type, byte[] bytes) {
        return done(ContentStore.class, store -> {
            try {
                return store.stage(role, type, null, new ByteArrayInputStream(bytes), 100);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static Consultation consultation(String id) {
        return consultation(id, null, null, false, List.of());
    }

    static Consultation consultation(String id, OffsetDateTime sendAfter) {
        return consultation(id, sendAfter, null, false, List.of());
    }

    static Consultation consultation(String id, Practitioner practitioner, boolean confidential, List<Note> notes) {
        return consultation(id, null, practitioner, confidential, notes);
    }

    private static Consultation consultation(
            String id, OffsetDateTime sendAfter, Practitioner practitioner, boolean confidential, List<Note> notes) {
        return SampleConsultation.of(id, "9990000018", sendAfter, practitioner, confidential, notes);
    }

    /** What the purge does under these settings, today. */
    Map<String, Long> purged(RetentionSettings settings) {
        retention = settings;
        return done(
                Retention.class,
                purge -> purge.apply(() -> false, fault -> {
                    throw new AssertionError(fault);
                }));
    }

    void answered(UUID reference, Answer answer) {
        changed(reference, document -> document.acknowledge(answer, now()));
    }

    DocumentStatus statusOf(UUID reference) {
        return view(reference).status();
    }

    DocumentView view(UUID reference) {
        return database.inTransaction(entities -> {
            Services services = services(entities);
            Document document = services.get(Documents.class).find(reference).orElseThrow();
            return services.get(DocumentViews.class).of(document);
        });
    }

    long found(DocumentFilter filter) {
        return done(DocumentQueries.class, queries -> queries.matching(filter, PageRequest.of(1))
                .total());
    }

    long overdue() {
        return done(OverdueDocuments.class, OverdueDocuments::count);
    }
}

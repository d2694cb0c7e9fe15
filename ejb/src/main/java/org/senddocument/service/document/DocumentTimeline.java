package org.senddocument.service.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditFilter;
import org.senddocument.domain.audit.AuditTrail;
import org.senddocument.domain.document.Document;
import org.senddocument.service.document.TimelineEntry.Kind;

/** What happened to a document: its statuses, the tries, the answers, and what people did that changes no status. */
@Dependent
public class DocumentTimeline {

    /** They leave no line in the history, for the status stays. */
    private static final List<AuditAction> DEEDS = List.of(AuditAction.DELETED_AT_SOURCE, AuditAction.PRACTICE_TOLD);

    private static final int MOST_DEEDS = 20;

    private static final Comparator<TimelineEntry> ORDER =
            Comparator.comparing(TimelineEntry::at).thenComparing(TimelineEntry::kind);

    @Inject
    AuditTrail audit;

    List<TimelineEntry> of(Document document) {
        return Stream.of(statuses(document), attempts(document), acknowledgements(document), deeds(document))
                .flatMap(entries -> entries)
                .sorted(ORDER)
                .toList();
    }

    private static Stream<TimelineEntry> statuses(Document document) {
        return document.history().stream()
                .map(change -> new TimelineEntry(
                        change.at(), Kind.STATUS, change.status().name(), change.by(), change.reason()));
    }

    private static Stream<TimelineEntry> attempts(Document document) {
        return document.attempts().stream()
                .map(attempt -> new TimelineEntry(
                        attempt.startedAt(),
                        Kind.ATTEMPT,
                        Integer.toString(attempt.number()),
                        null,
                        attempt.outcome()));
    }

    private static Stream<TimelineEntry> acknowledgements(Document document) {
        return document.acknowledgements().stream()
                .map(answer -> new TimelineEntry(
                        answer.receivedAt(),
                        Kind.ACKNOWLEDGEMENT,
                        answer.kind().name(),
                        null,
                        (answer.code() + " " + answer.display()).strip()));
    }

    private Stream<TimelineEntry> deeds(Document document) {
        return DEEDS.stream()
                .map(deed -> new AuditFilter(null, deed, document.reference(), null, null))
                .flatMap(filter -> audit.find(filter, 0, MOST_DEEDS).stream())
                .map(entry -> new TimelineEntry(
                        entry.at(),
                        Kind.DEED,
                        entry.action().name(),
                        entry.account().orElse(null),
                        entry.reason().orElse(null)));
    }
}

package org.senddocument.service.reconciling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.service.mailbox.MessageTracking;
import org.senddocument.service.sending.Doubts;
import org.senddocument.service.sending.MailboxAccess;

/**
 * Documents that were posted and of which no answer was written down (ADR-0017). An answer that waits in our mailbox proves
 * that they arrived, so the mailbox is emptied first; then MESH is asked for those that have an id of their own there.
 * What is still in doubt after that is posted again, with identical bytes; and nothing else, for what came into doubt
 * meanwhile was not looked for.
 */
@Dependent
public class DoubtfulDocuments {

    private static final System.Logger LOG = System.getLogger(DoubtfulDocuments.class.getName());

    @Inject
    Doubts doubts;

    @Inject
    Collector collector;

    @Inject
    MessageTracking tracking;

    @Inject
    MailboxAccess access;

    /**
     * @param share the ids that the caller sees to; the mailbox is emptied where there is any at all
     * @throws MeshUnavailableException where the mailbox cannot be emptied: then nothing is sent
     */
    public Clearing clearUp(LongPredicate share) {
        List<Long> before = doubts.inDoubt();
        if (before.isEmpty()) {
            return Clearing.NOTHING;
        }
        CollectionReport collected = collector.collect();
        Set<Long> after = Set.copyOf(doubts.inDoubt());
        List<Long> still =
                before.stream().filter(share::test).filter(after::contains).toList();
        Map<String, Long> counts = new HashMap<>(collected.counts());
        return new Clearing(counts, collected.faults(), cleared(still, counts));
    }

    /** After one question without an answer the others are not asked, for each may take minutes. */
    private List<Long> cleared(List<Long> documents, Map<String, Long> counts) {
        List<Long> cleared = new ArrayList<>();
        boolean answering = true;
        for (long id : documents) {
            Trail trail = trail(id, answering);
            answering = answering && trail != Trail.NO_ANSWER;
            if (trail == Trail.FOUND) {
                counts.merge("foundAtMesh", 1L, Long::sum);
            } else if (trail == Trail.NO_ANSWER && doubts.holdBack(id)) {
                counts.merge("heldBack", 1L, Long::sum);
            } else {
                cleared.add(id);
            }
        }
        return cleared;
    }

    private enum Trail {
        FOUND,
        NOT_FOUND,
        NO_ANSWER
    }

    private Trail trail(long documentId, boolean answering) {
        Optional<String> begunAs = doubts.begunAs(documentId);
        Optional<String> localId = doubts.localIdOf(documentId);
        if (begunAs.isEmpty() && localId.isEmpty()) {
            return Trail.NOT_FOUND;
        }
        return answering ? trail(documentId, begunAs, localId) : Trail.NO_ANSWER;
    }

    private Trail trail(long documentId, Optional<String> begunAs, Optional<String> localId) {
        try {
            return begunAs.flatMap(tracking::whole)
                            .or(() -> localId.flatMap(tracking::withLocalId))
                            .filter(meshMessageId -> doubts.found(documentId, meshMessageId))
                            .isPresent()
                    ? Trail.FOUND
                    : Trail.NOT_FOUND;
        } catch (MeshUnavailableException e) {
            LOG.log(System.Logger.Level.WARNING, "MESH cannot be asked for what is in doubt: {0}", e.getMessage());
            access.failed(e);
            return Trail.NO_ANSWER;
        }
    }
}

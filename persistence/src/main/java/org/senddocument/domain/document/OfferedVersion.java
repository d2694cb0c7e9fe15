package org.senddocument.domain.document;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What MESH says of each try, and what that does to the version. What one of the tries may have brought there stays in
 * sending, out of everybody's reach; so what waits, is queued, deferred or on hold has certainly never left (ADR-0024).
 */
@MappedSuperclass
public abstract class OfferedVersion extends ClaimedVersion {

    /** The tries ended, and MESH may have it all the same: a copy of it may be filed twice. */
    public static final String FAILED_IN_DOUBT = "FAILED-IN-DOUBT";

    protected OfferedVersion() {}

    OfferedVersion(UUID reference, VersionChain chain, int number, Submission submission, Instant sendAfter) {
        super(reference, chain, number, submission, sendAfter);
    }

    /** @param number which try was answered: another node may have begun a further one, or given up, meanwhile */
    public void sent(int number, String meshMessageId, Instant now) {
        attempt(number).taken(meshMessageId, now);
        journey().sent(meshMessageId, now);
        // An acknowledgement can be quicker than our own note of the answer.
        if (status().canBecome(DocumentStatus.SENT)) {
            become(DocumentStatus.SENT, now, null, Document.SYSTEM, null);
        }
    }

    /**
     * MESH was asked for it and has it: the last try arrived, or one before.
     *
     * @return false where it is in doubt no more
     */
    public boolean foundAtMesh(String meshMessageId, Instant now, Predicate<UUID> nodeIsAlive) {
        if (!isInDoubt(now, nodeIsAlive)) {
            return false;
        }
        sent(journey().attempts(), meshMessageId, now);
        return true;
    }

    /**
     * MESH did not take this try, for now. Where an earlier one may have arrived the document stays in doubt all the same;
     * where it is not wanted any more it ends.
     */
    public void defer(int number, String reason, Instant until, Versions versions, Instant now) {
        attempt(number).notTaken(reason, now);
        if (!isUnderWay(number)) {
            return;
        }
        journey().tryAgainAt(until);
        if (mayHaveArrived()) {
            stays(reason);
        } else if (!endsUnwanted(versions, now)) {
            become(DocumentStatus.DEFERRED, now, Document.SYSTEM, reason);
        }
    }

    /** MESH may hold it: it stays in sending, out of everybody's reach, until an answer comes or it is posted again. */
    public void stayInDoubt(int number, String reason, Instant until, Instant now) {
        attempt(number).unanswered(reason, now);
        if (isUnderWay(number)) {
            journey().tryAgainAt(until);
            stays(reason);
        }
    }

    /** MESH, or our own check, will not take this try, or it was the last one. */
    public void fail(int number, String code, String reason, Instant now) {
        attempt(number).notTaken(reason, now);
        end(number, mayHaveArrived() ? FAILED_IN_DOUBT : code, reason, now);
    }

    /** The last try went without an answer. */
    public void failInDoubt(int number, String reason, Instant now) {
        attempt(number).unanswered(reason, now);
        end(number, FAILED_IN_DOUBT, reason, now);
    }

    /** In doubt, and nobody is to get it any more: it is not posted again, and what is heard of it still counts. */
    public void giveUpInDoubt(String reason, Instant now) {
        journey().release();
        become(DocumentStatus.FAILED, now, FAILED_IN_DOUBT, Document.SYSTEM, reason);
    }

    private void end(int number, String code, String reason, Instant now) {
        if (isUnderWay(number)) {
            journey().release();
            become(DocumentStatus.FAILED, now, code, Document.SYSTEM, reason);
        }
    }

    /** What is heard of an older try, or after an answer came, is written down with the try and moves nothing. */
    private boolean isUnderWay(int number) {
        return status() == DocumentStatus.SENDING && number == journey().attempts();
    }

    private boolean endsUnwanted(Versions versions, Instant now) {
        if (chain().isDeleted()) {
            endAsDeleted(now, Document.SYSTEM, null);
        } else if (versions.standInFor(self()).isPresent()) {
            giveWay(now, Document.SYSTEM);
        }
        boolean ended = status() != DocumentStatus.SENDING;
        if (ended) {
            journey().release();
        }
        return ended;
    }
}

package org.senddocument.service.sending;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.sending.Envelope;
import org.senddocument.domain.sending.Envelopes;

/** Documents that were posted and of which no answer was written down. Each call is one short transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // between two questions to MESH
public class Doubts {

    /** How long MESH may be unable to say whether it has a document; after that a copy is less harm than a delay. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofMinutes(5);

    @Inject
    Documents documents;

    @Inject
    Envelopes envelopes;

    @Inject
    Posters posters;

    @Inject
    InFlight inFlight;

    @Inject
    Clock clock;

    /** Ids of all that nobody answers for at the moment, the oldest first. They are numbers: a hundred thousand are no load. */
    public List<Long> inDoubt() {
        return documents.inDoubt(clock.instant(), posters.others(), Integer.MAX_VALUE).stream()
                .filter(id -> !inFlight.has(id))
                .toList();
    }

    /** The id by which MESH can be asked for a document in doubt; empty where it is the ODS code of all. */
    public Optional<String> localIdOf(long documentId) {
        return documents.find(documentId).flatMap(document -> envelopes
                .of(documentId)
                .map(Envelope::localId)
                .filter(id -> !id.equals(document.consultation().organisation().odsCode())));
    }

    /** MESH's id of the upload in which a document in doubt went out last; empty where it went in one piece. */
    public Optional<String> begunAs(long documentId) {
        return envelopes.of(documentId).flatMap(Envelope::begunAs);
    }

    /** MESH was asked for a document in doubt, and has it. @return false where it is in doubt no more */
    public boolean found(long documentId, String meshMessageId) {
        Instant now = clock.instant();
        return documents
                .lock(documentId)
                .filter(document -> document.foundAtMesh(meshMessageId, now, posters.of(document)))
                .isPresent();
    }

    /**
     * MESH could not be asked for a document in doubt: it is not posted again before it can be.
     *
     * @return false where it is in doubt no more, or was for so long that it goes out again
     */
    public boolean holdBack(long documentId) {
        Instant now = clock.instant();
        Optional<Document> held = documents
                .lock(documentId)
                .filter(document -> document.isInDoubt(now, posters.of(document)))
                .filter(document -> now.isBefore(document.lastOffered().plus(PATIENCE)));
        held.ifPresent(document -> document.leaveAlone(now.plus(UNTIL_ASKED_AGAIN)));
        return held.isPresent();
    }
}

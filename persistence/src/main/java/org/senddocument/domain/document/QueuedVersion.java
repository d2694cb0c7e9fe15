package org.senddocument.domain.document;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** How far a version has come, and what may become of it in the queue before it is offered to MESH. */
@MappedSuperclass
public abstract class QueuedVersion extends TracedVersion {

    @Embedded
    private Journey journey = new Journey();

    protected QueuedVersion() {}

    QueuedVersion(UUID reference, VersionChain chain, int number, Submission submission, Instant sendAfter) {
        super(reference, chain, number, submission, sendAfter);
    }

    /** True where it is to be offered to MESH, for the first time or once more, and is not on its way there. */
    public boolean isYetToBeOffered() {
        return status() == DocumentStatus.QUEUED || status() == DocumentStatus.DEFERRED;
    }

    /** Nobody takes it from the queue before that time. */
    public void leaveAlone(Instant until) {
        journey.tryAgainAt(until);
    }

    /** Not offered to MESH: what has to be known first could not be found out now. */
    public void putOff(String reason, Instant until, Instant now) {
        journey.tryAgainAt(until);
        if (status() == DocumentStatus.DEFERRED) {
            stays(reason);
        } else {
            become(DocumentStatus.DEFERRED, now, Document.SYSTEM, reason);
        }
    }

    /** Not offered to MESH: it is known already that it would not arrive. */
    public void turnBack(String code, String reason, Instant now) {
        journey.release();
        become(DocumentStatus.FAILED, now, code, Document.SYSTEM, reason);
    }

    /** Not offered to MESH, for its practice has the record already (GPCM-SD-083). */
    public void leaveUnsent(String reason, Instant now) {
        journey.release();
        become(DocumentStatus.NOT_SENT, now, Document.SYSTEM, reason);
    }

    public Journey journey() {
        return journey;
    }
}

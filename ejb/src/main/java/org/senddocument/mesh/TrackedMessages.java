package org.senddocument.mesh;

import java.util.Optional;
import org.senddocument.service.mailbox.MessageTracking;

/** The tracking of MESH, by our own id and by MESH's: settles whether a post without an answer arrived. */
public final class TrackedMessages implements MessageTracking {

    private final MeshEnquiries enquiries;

    public TrackedMessages(MeshEnquiries enquiries) {
        this.enquiries = enquiries;
    }

    @Override
    public Optional<String> withLocalId(String localId) {
        return idWhereWhole(enquiries.trackingByLocalId(localId));
    }

    @Override
    public Optional<String> whole(String meshMessageId) {
        return idWhereWhole(enquiries.tracking(meshMessageId)).map(id -> meshMessageId);
    }

    private static Optional<String> idWhereWhole(MeshTracking tracking) {
        return tracking instanceof MeshTracking.Known known && known.isWhole()
                ? Optional.of(known.meshMessageId())
                : Optional.empty();
    }
}

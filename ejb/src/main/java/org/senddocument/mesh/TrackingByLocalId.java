package org.senddocument.mesh;

import java.util.Optional;
import org.senddocument.service.mailbox.MessageTracking;

/** The tracking of MESH by our own id: settles whether a post without an answer arrived. */
public final class TrackingByLocalId implements MessageTracking {

    private final MeshEnquiries enquiries;

    public TrackingByLocalId(MeshEnquiries enquiries) {
        this.enquiries = enquiries;
    }

    @Override
    public Optional<String> withLocalId(String localId) {
        return enquiries.trackingByLocalId(localId) instanceof MeshTracking.Known known && known.isWhole()
                ? Optional.of(known.meshMessageId())
                : Optional.empty();
    }
}

package org.senddocument.mesh;

import java.util.Optional;
import org.senddocument.service.mailbox.DeliveryTracking;
import org.senddocument.service.mailbox.Whereabouts;
import org.senddocument.service.mailbox.Whereabouts.Place;

/** The tracking of MESH by its own id: tells whether a practice has collected a message. */
public final class TrackingById implements DeliveryTracking {

    private final MeshEnquiries enquiries;

    public TrackingById(MeshEnquiries enquiries) {
        this.enquiries = enquiries;
    }

    @Override
    public Whereabouts of(String meshMessageId) {
        return enquiries.tracking(meshMessageId) instanceof MeshTracking.Known known
                ? new Whereabouts(placeOf(known.status()), known.statusAt())
                : new Whereabouts(Place.UNKNOWN, Optional.empty());
    }

    private static Place placeOf(String status) {
        return switch (status) {
            case "acknowledged" -> Place.COLLECTED;
            case "accepted", "uploading" -> Place.NOT_COLLECTED;
            case "undeliverable", "error" -> Place.UNDELIVERABLE;
            default -> Place.UNKNOWN;
        };
    }
}

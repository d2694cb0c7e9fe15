package org.senddocument.mesh;

import java.util.Optional;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.service.mailbox.SentMessages;

/** The tracking of MESH by our own id: settles whether a post without an answer arrived. */
public final class MeshSentMessages implements SentMessages {

    private static final System.Logger LOG = System.getLogger(MeshSentMessages.class.getName());

    private final MeshEnquiries enquiries;

    public MeshSentMessages(MeshEnquiries enquiries) {
        this.enquiries = enquiries;
    }

    @Override
    public Optional<String> withLocalId(String localId) {
        try {
            return enquiries.trackingByLocalId(localId) instanceof MeshTracking.Known known && known.isWhole()
                    ? Optional.of(known.meshMessageId())
                    : Optional.empty();
        } catch (MeshUnavailableException e) {
            LOG.log(System.Logger.Level.WARNING, "MESH could not be asked for a message in doubt: {0}", e.getMessage());
            return Optional.empty();
        }
    }
}

package org.senddocument.mesh;

import java.util.OptionalInt;
import org.senddocument.service.mailbox.MailboxLookup;
import org.senddocument.service.mailbox.MeshUnavailableException;

/** The directory of MESH: who has a mailbox for a workflow. */
public final class MeshDirectory implements MailboxLookup {

    private static final System.Logger LOG = System.getLogger(MeshDirectory.class.getName());

    private final MeshEnquiries enquiries;

    public MeshDirectory(MeshEnquiries enquiries) {
        this.enquiries = enquiries;
    }

    @Override
    public OptionalInt count(String odsCode, String workflowId) {
        try {
            return OptionalInt.of((int)
                    enquiries.endpoints(odsCode, workflowId).stream().distinct().count());
        } catch (MeshUnavailableException e) {
            LOG.log(System.Logger.Level.WARNING, "A mailbox could not be looked up: {0}", e.getMessage());
            return OptionalInt.empty();
        }
    }
}

package org.senddocument.service.reconciling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import org.senddocument.domain.content.ContentChunk;
import org.senddocument.domain.content.ContentRole;
import org.senddocument.service.content.ContentStore;
import org.senddocument.service.content.StagedContent;
import org.senddocument.service.mailbox.MeshDelivery;
import org.senddocument.service.mailbox.MeshUnavailableException;

/** Stores one message while it is being downloaded: a small one at once, a large one chunk by chunk. */
@Dependent
class Delivery {

    /** In bytes. More than MESH takes in one piece; a small message may unfold to any size. */
    static final long LARGEST = 200L * 1024 * 1024;

    @Inject
    Inbox inbox;

    @Inject
    ContentStore store;

    /**
     * @return true, always: committed
     * @throws org.senddocument.service.content.ContentTooLargeException where it is too large to be kept
     */
    boolean keep(MeshDelivery delivery) {
        if (delivery.report()) {
            inbox.keepReport(delivery);
            return true;
        }
        try {
            keepMessage(delivery);
            return true;
        } catch (IOException e) {
            throw new MeshUnavailableException("A message from MESH broke off.", e);
        }
    }

    private void keepMessage(MeshDelivery delivery) throws IOException {
        byte[] start = delivery.body().readNBytes(ContentChunk.SIZE);
        if (start.length < ContentChunk.SIZE) {
            inbox.keepMessage(delivery, start);
        } else {
            keepLarge(delivery, start);
        }
    }

    /** Where it comes to nothing, the rows are swept as what nobody adopted. */
    private void keepLarge(MeshDelivery delivery, byte[] start) throws IOException {
        StagedContent body = store.stage(
                ContentRole.INBOUND,
                Inbox.TYPE,
                null,
                new SequenceInputStream(new ByteArrayInputStream(start), delivery.body()),
                LARGEST);
        inbox.keepMessage(delivery, body.id());
    }
}

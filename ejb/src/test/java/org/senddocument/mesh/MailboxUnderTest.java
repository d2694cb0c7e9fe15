package org.senddocument.mesh;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.senddocument.service.mailbox.MeshDelivery;
import org.senddocument.service.mailbox.MeshMailbox;

/** A mailbox that is held to its promises, and MESH's end of it. */
public interface MailboxUnderTest {

    String SENDING = "GPCONNECT_SEND_DOCUMENT";
    String ANSWERING = "GPCONNECT_SEND_DOCUMENT_ACK";

    MeshMailbox getMailbox();

    MeshPeer getPeer();

    static byte[] bytes(MeshDelivery delivery) {
        try {
            return delivery.body().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

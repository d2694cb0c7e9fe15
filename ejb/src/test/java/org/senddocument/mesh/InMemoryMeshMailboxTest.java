package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.senddocument.service.mailbox.MessageBody;

class InMemoryMeshMailboxTest implements MeshMailboxContract {

    private final InMemoryMeshMailbox mailbox = new InMemoryMeshMailbox();

    @Override
    public InMemoryMeshMailbox getMailbox() {
        return mailbox;
    }

    @Override
    public MeshPeer getPeer() {
        return mailbox.peer();
    }

    @Test
    void aBodyOfAnotherLengthThanItSaysIsAMistakeOfTheSender() {
        MessageBody lying = new MessageBody() {
            @Override
            public long length() {
                return 5;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(new byte[4]);
            }
        };

        assertThatThrownBy(() -> mailbox.send(Parcels.parcel(lying))).isInstanceOf(AssertionError.class);
    }
}

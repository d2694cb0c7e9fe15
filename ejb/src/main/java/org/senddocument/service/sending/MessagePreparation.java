package org.senddocument.service.sending;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import org.senddocument.domain.document.Document;
import org.senddocument.service.mailbox.MeshParcel;

/** Makes the message of a claimed document. */
@Dependent
class MessagePreparation {

    MeshParcel message(Document document, Instant now) throws UnsendableDocumentException {
        return null;
    }
}

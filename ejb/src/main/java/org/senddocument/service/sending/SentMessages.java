package org.senddocument.service.sending;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import org.senddocument.domain.document.Document;
import org.senddocument.service.mailbox.MessageBody;

/** What went out, or would go out, for people to read. */
@Dependent
public class SentMessages {

    public MessageBody report(Document document) {
        return null;
    }

    public Optional<MessageBody> message(Document document) {
        return Optional.empty();
    }
}

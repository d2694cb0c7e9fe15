package org.senddocument.service.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.senddocument.domain.content.Content;
import org.senddocument.domain.content.ContentRole;
import org.senddocument.domain.content.Contents;
import org.senddocument.domain.document.Document;
import org.senddocument.service.content.ContentStore;
import org.senddocument.service.mailbox.MessageBody;

/** What went out, or would go out, for people to read. */
@Dependent
public class SentMessages {

    @Inject
    Contents contents;

    @Inject
    ContentStore store;

    @Inject
    ReportRendering rendering;

    @Inject
    MessagePreparation preparation;

    /** The report; where it is rendered from notes and was not sent yet, as it would be now. */
    public MessageBody report(Document document) {
        return ContentsOfDocument.in(contents, document).stream()
                .filter(content -> content.role() == ContentRole.REPORT)
                .findFirst()
                .map(this::stored)
                .orElseGet(() -> rendering.preview(document));
    }

    private MessageBody stored(Content content) {
        long id = content.id();
        return new StreamedBody(content.size(), () -> store.open(id));
    }

    /** Empty before the first try. */
    public Optional<MessageBody> message(Document document) {
        return preparation.sentBody(document);
    }
}

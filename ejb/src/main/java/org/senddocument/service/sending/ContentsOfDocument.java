package org.senddocument.service.sending;

import java.util.List;
import java.util.stream.Stream;
import org.senddocument.domain.content.Content;
import org.senddocument.domain.content.ContentRole;
import org.senddocument.domain.content.Contents;
import org.senddocument.domain.document.Document;

/** Which bodies a document sends, the report first. A resend has a report of its own only where it was rendered anew. */
final class ContentsOfDocument {

    private ContentsOfDocument() {}

    static List<Content> in(Contents contents, Document document) {
        List<Content> own = contents.of(document.id());
        Document owner = document.contentOwner();
        if (owner == document) {
            return own;
        }
        // A document that was turned back before it was rendered has attachments and no report.
        boolean renderedAnew = !own.isEmpty();
        Stream<Content> repeated = contents.of(owner.id()).stream()
                .filter(content -> !renderedAnew || content.role() != ContentRole.REPORT);
        return Stream.concat(own.stream(), repeated).toList();
    }
}

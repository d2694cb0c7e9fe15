package org.senddocument.service.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.senddocument.domain.content.Contents;
import org.senddocument.domain.document.Action;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;

/** Makes what the page of a document shows beside it, inside the transaction that read it. */
@Dependent
class DocumentDetails {

    @Inject
    Documents documents;

    @Inject
    Contents contents;

    @Inject
    DocumentViews views;

    @Inject
    DocumentTimeline timeline;

    DocumentDetail of(Document document) {
        return new DocumentDetail(
                views.of(document),
                document.consultation().title(),
                document.consultation().consultedAt(),
                document.submission().account(),
                attempts(document),
                contentsOf(document),
                permitted(document),
                timeline.of(document));
    }

    private Set<Action> permitted(Document document) {
        boolean overdue = views.isOverdue(document);
        return Arrays.stream(Action.values())
                .filter(action -> action.isPermittedIn(document.status(), overdue))
                .filter(action -> action != Action.PRACTICE_TOLD || isToBeTold(document))
                .filter(action -> action != Action.RESEND
                        || Resending.obstacle(document, documents.of(document.chain()))
                                .isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Action.class)));
    }

    private static boolean isToBeTold(Document document) {
        return DocumentViews.deletionOf(document)
                .filter(deletion -> !deletion.isTold())
                .isPresent();
    }

    private List<DocumentDetail.AttemptView> attempts(Document document) {
        return document.attempts().stream()
                .map(attempt -> new DocumentDetail.AttemptView(
                        attempt.number(), attempt.node(), attempt.startedAt(), attempt.endedAt(), attempt.outcome()))
                .toList();
    }

    private List<DocumentDetail.ContentView> contentsOf(Document document) {
        return contents.of(document.contentOwner().id()).stream()
                .map(content -> new DocumentDetail.ContentView(content.title(), content.contentType(), content.size()))
                .toList();
    }
}

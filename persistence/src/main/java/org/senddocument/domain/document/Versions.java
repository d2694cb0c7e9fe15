package org.senddocument.domain.document;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The documents of one consultation in their order, versions and copies alike: what came before a document, what came
 * after it, and what follows from that. {@link ChainQuestions} asks it of many consultations at once.
 */
public final class Versions {

    private final List<Document> inOrder;

    /** @param documents all of one chain */
    public Versions(List<Document> documents) {
        inOrder = documents.stream()
                .sorted(Comparator.comparingInt(Document::place))
                .toList();
    }

    public List<Document> inOrder() {
        return inOrder;
    }

    public Document with(UUID reference) {
        return inOrder.stream()
                .filter(document -> document.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    /** One more than the last that may have reached the practice; what never left passes its number on (GPCM-SD-098). */
    public int nextNumber() {
        return numberAfter(inOrder.stream());
    }

    /** The number with which it leaves: what came before it may have turned out never to have left. A copy keeps its own. */
    int numberOf(Document document) {
        return document.resendOf() == null ? numberAfter(before(document)) : document.number();
    }

    private static int numberAfter(Stream<Document> earlier) {
        return 1
                + earlier.filter(document -> document.status().mayHaveLeft())
                        .mapToInt(Document::number)
                        .max()
                        .orElse(0);
    }

    /** What a newer version takes the place of, and a deletion cancels: it certainly never left. */
    public List<Document> notLeft() {
        return inOrder.stream()
                .filter(document -> document.status().hasNotLeft())
                .toList();
    }

    /** When the first of those came that a newer version takes the place of: from then the three hours run (GPCM-SD-096). */
    public Instant firstReceived(Instant now) {
        return notLeft().stream()
                .map(document -> document.submission().firstReceivedAt())
                .min(Comparator.naturalOrder())
                .orElse(now);
    }

    /** What its message says that it replaces: the newest version of another number that got through, or a copy of it. */
    Optional<Document> replacedBy(Document document) {
        return last(before(document)
                .filter(earlier -> earlier.status().gotThrough())
                .filter(earlier -> earlier.number() != document.number()));
    }

    /** The newest that came after it and counts: it stands in for this one, which is not sent again then. */
    public Optional<Document> standInFor(Document document) {
        return last(after(document).filter(later -> later.status().counts()));
    }

    /** The newest that the practice may have. */
    public Optional<Document> lastThatMayHaveLeft() {
        return last(inOrder.stream().filter(document -> document.status().mayHaveLeft()));
    }

    /** The document before; of a copy that of its original. */
    public Optional<Document> predecessorOf(Document document) {
        return document.resendOf() == null ? last(before(document)) : predecessorOf(document.resendOf());
    }

    /** The version after, where no copy came first. */
    public Optional<Document> successorOf(Document document) {
        return after(document).findFirst().filter(next -> next.resendOf() == null);
    }

    /** The newest copy of it. */
    public Optional<Document> resentAs(Document document) {
        return last(after(document).filter(later -> later.resendOf() == document));
    }

    private Stream<Document> before(Document document) {
        return inOrder.stream().filter(other -> other.place() < document.place());
    }

    private Stream<Document> after(Document document) {
        return inOrder.stream().filter(other -> other.place() > document.place());
    }

    private static Optional<Document> last(Stream<Document> documents) {
        return documents.reduce((earlier, later) -> later);
    }
}

package org.senddocument.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.domain.document.SampleDocuments.NODE;
import static org.senddocument.domain.document.SampleDocuments.NOW;
import static org.senddocument.domain.document.SampleDocuments.business;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What came before a document and after it, and what follows from that. */
class VersionsTest {

    private final VersionChain chain = SampleDocuments.chain();
    private final List<Document> documents = new ArrayList<>();

    private Versions versions() {
        return new Versions(documents);
    }

    /** As a version is kept that is given in now. */
    private Document next() {
        Document document = SampleDocuments.waiting(chain, versions().nextNumber());
        document.takesThePlaceOf(versions().notLeft(), NOW, "clinic");
        documents.add(document);
        return document;
    }

    private Document copyOf(Document document) {
        Document copy = document.resend(UUID.randomUUID(), NOW, "clerk", "again");
        documents.add(copy);
        return copy;
    }

    private Document sending(Document document) {
        document.queue(NOW);
        document.claim(NODE, "node", NOW, node -> true);
        document.takesItsPlaceIn(versions());
        return document;
    }

    private Document sent(Document document) {
        sending(document).sent(1, "mesh", NOW);
        return document;
    }

    private Document rejected(Document document) {
        sent(document).acknowledge(business("30002", false), NOW);
        return document;
    }

    private Document accepted(Document document) {
        sent(document).acknowledge(business("30001", true), NOW);
        return document;
    }

    @Test
    void aNewVersionTakesThePlaceOfOneThatHasNotLeftAndItsNumber() {
        Document first = next();
        Document second = next();

        assertThat(first.status()).isEqualTo(DocumentStatus.SUPERSEDED);
        assertThat(second.number()).isEqualTo(1);
        assertThat(second.takesItsPlaceIn(versions())).isEmpty();
    }

    @Test
    void aNewVersionReplacesTheLastOneThatGotThrough() {
        Document first = sent(next());
        sent(next()).undelivered("EPL-151", "no mailbox", NOW);
        Document third = next();

        assertThat(third.number()).isEqualTo(3);
        assertThat(third.takesItsPlaceIn(versions())).containsSame(first);
    }

    @Test
    void aNewVersionReplacesTheCopyThatGotThrough() {
        Document copy = accepted(copyOf(rejected(next())));
        Document second = next();

        assertThat(second.takesItsPlaceIn(versions())).containsSame(copy);
        assertThat(second.number()).isEqualTo(2);
    }

    @Test
    void aCopyReplacesWhatItsOriginalDidAndNeverTheOriginal() {
        Document first = accepted(next());
        Document second = sent(next());
        Document copy = copyOf(second);

        assertThat(copy.takesItsPlaceIn(versions())).containsSame(first);
        assertThat(copy.number()).isEqualTo(2);
    }

    @Test
    void aNewVersionTakesThePlaceOfACopyThatWaits() {
        Document copy = copyOf(rejected(next()));
        Document second = next();

        assertThat(copy.status()).isEqualTo(DocumentStatus.SUPERSEDED);
        assertThat(second.number()).isEqualTo(2);
    }

    @Test
    void whatWasSupersededOrCancelledStandsInForNothing() {
        Document first = rejected(next());
        Document second = next();
        second.cancel(NOW, "clerk", "entered twice");
        Document third = next();
        boolean whileItWaits = versions().standInFor(first).isPresent();
        third.cancel(NOW, "clerk", "entered twice");

        assertThat(whileItWaits).isTrue();
        assertThat(versions().standInFor(first)).isEmpty();
    }

    @Test
    void aVersionLinksTheOneBeforeAndACopyWhatItsOriginalDoes() {
        Document first = rejected(next());
        Document second = rejected(next());
        Document copy = copyOf(second);

        assertThat(versions().predecessorOf(second)).containsSame(first);
        assertThat(versions().predecessorOf(copy)).containsSame(first);
        assertThat(versions().successorOf(first)).containsSame(second);
        assertThat(versions().successorOf(second)).isEmpty();
        assertThat(versions().resentAs(second)).containsSame(copy);
    }

    @Test
    void theLastThatMayHaveLeftIsNotOneThatEndedBefore() {
        Document first = accepted(next());
        next().cancel(NOW, "clerk", "entered twice");

        assertThat(versions().lastThatMayHaveLeft()).containsSame(first);
    }

    @Test
    void aNewVersionIsHeldAsTheOneWasWhosePlaceItTakes() {
        next().hold(NOW, "clerk", "asked by the clinician");
        next();
        Document third = next();

        assertThat(third.status()).isEqualTo(DocumentStatus.ON_HOLD);
        assertThat(third.statusReason()).isEqualTo("The hold of the version before goes on: asked by the clinician");
    }

    @Test
    void whatIsReleasedAfterItsTimeIsDueFromNowOn() {
        Document document = next();
        document.hold(NOW, "clerk", "asked by the clinician");

        document.release(NOW.plusSeconds(86_400), "clerk", "cleared");

        assertThat(document.sendAfter()).isEqualTo(NOW.plusSeconds(86_400));
    }
}

package org.senddocument.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.service.document.DocumentFilter;
import org.senddocument.service.document.DocumentQueries;
import org.senddocument.service.document.DocumentView;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;

/** The tiles over the list: each counts what its own list shows. */
class AttentionViewTest {

    private final AttentionView view = new AttentionView();

    private static DocumentFilter asked(DocumentStatus status, Boolean overdue, Boolean needsPerson, Boolean toBeTold) {
        return new DocumentFilter(status, null, null, overdue, needsPerson, toBeTold, null, null, null, null);
    }

    private static long count(DocumentFilter filter) {
        List<DocumentFilter> known = List.of(
                asked(DocumentStatus.FAILED, null, true, null),
                asked(DocumentStatus.REJECTED, null, true, null),
                asked(DocumentStatus.UNDELIVERED, null, true, null),
                asked(null, true, true, null),
                asked(DocumentStatus.ON_HOLD, null, null, null),
                asked(null, null, null, true));
        assertThat(known).contains(filter);
        return known.indexOf(filter);
    }

    @BeforeEach
    void load() {
        view.queries = new DocumentQueries() {
            @Override
            public Page<DocumentView> matching(DocumentFilter filter, PageRequest page) {
                assertThat(page.size()).as("documents are counted and not read").isEqualTo(1);
                return page.of(List.of(), count(filter));
            }
        };
        view.load();
    }

    @Test
    void eachTileCountsWhatNeedsAPersonForItsOwnReason() {
        assertThat(view.getGroups())
                .extracting(AttentionView.Group::key, AttentionView.Group::count)
                .containsExactly(
                        tuple("status.FAILED", 0L),
                        tuple("status.REJECTED", 1L),
                        tuple("status.UNDELIVERED", 2L),
                        tuple("overdue", 3L),
                        tuple("status.ON_HOLD", 4L),
                        tuple("attention.deleted", 5L));
    }

    @Test
    void eachTileLeadsToTheListOfWhatItCounts() {
        assertThat(view.getGroups())
                .extracting(AttentionView.Group::address)
                .containsExactly(
                        "/documents?status=FAILED&needsPerson=true",
                        "/documents?status=REJECTED&needsPerson=true",
                        "/documents?status=UNDELIVERED&needsPerson=true",
                        "/documents?overdue=true&needsPerson=true",
                        "/documents?status=ON_HOLD",
                        "/documents?practiceToBeTold=true");
    }
}

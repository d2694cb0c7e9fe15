package org.senddocument.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.senddocument.service.document.BulkResend;
import org.senddocument.service.document.DocumentFilter;
import org.senddocument.service.document.DocumentQueries;
import org.senddocument.service.document.DocumentView;
import org.senddocument.service.document.ListOrder;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;

/** What may be sent again together: documents that were ticked, or all that a list found. */
@Dependent
public class ResendCandidates {

    /** Read at a time: a part of {@link BulkResend#MOST}. */
    private static final int SIZE = 100;

    @Inject
    DocumentQueries queries;

    @Inject
    BulkResend bulk;

    /**
     * @param documents the oldest first, no more than go at a time
     * @param unfit how many others were looked at that cannot go again together with others
     * @param total how many the list found
     */
    public record Candidates(List<DocumentView> documents, long unfit, long total) {

        /** How many the list found that are not looked at here, for there are too many. */
        public long left() {
            return total - documents.size() - unfit;
        }
    }

    Candidates chosen(List<UUID> ids) {
        List<DocumentView> documents = queries.listed(ids);
        return new Candidates(documents, 0, documents.size());
    }

    Candidates all(DocumentFilter filter) {
        List<DocumentView> fit = new ArrayList<>();
        long unfit = 0;
        int number = 1;
        Page<DocumentView> page = page(filter, number);
        long total = page.total();
        while (!page.items().isEmpty() && fit.size() + page.size() <= BulkResend.MOST) {
            Set<String> those =
                    bulk.fit(page.items().stream().map(DocumentView::id).toList());
            page.items().stream()
                    .filter(document -> those.contains(document.id()))
                    .forEach(fit::add);
            unfit += page.items().size() - those.size();
            page = page(filter, ++number);
        }
        return new Candidates(List.copyOf(fit), unfit, total);
    }

    private Page<DocumentView> page(DocumentFilter filter, int number) {
        return queries.matching(filter, ListOrder.OLDEST_FIRST, new PageRequest(number, SIZE));
    }
}

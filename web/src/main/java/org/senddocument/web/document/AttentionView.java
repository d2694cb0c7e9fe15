package org.senddocument.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.service.document.DocumentQueries;
import org.senddocument.service.paging.PageRequest;

/** How many documents need a person, by what is wrong with them. */
@Named("attentionView")
@RequestScoped
public class AttentionView {

    @Inject
    DocumentQueries queries;

    private List<Group> groups;

    /** @param key of the name of the group; @param address of the list of them */
    public record Group(String key, String address, long count) {}

    /** What was sent again, or stands in a newer version, needs nobody any more; the last two wait for a person's word. */
    @PostConstruct
    void load() {
        groups = List.of(
                group("status.FAILED", inNeed(DocumentStatus.FAILED, false)),
                group("status.REJECTED", inNeed(DocumentStatus.REJECTED, false)),
                group("status.UNDELIVERED", inNeed(DocumentStatus.UNDELIVERED, false)),
                group("overdue", inNeed(null, true)),
                group("status.ON_HOLD", query(DocumentStatus.ON_HOLD, false, false, false)),
                group("attention.deleted", query(null, false, false, true)));
    }

    private static DocumentListQuery inNeed(DocumentStatus status, boolean overdue) {
        return query(status, overdue, true, false);
    }

    private static DocumentListQuery query(
            DocumentStatus status, boolean overdue, boolean needsPerson, boolean practiceToBeTold) {
        return new DocumentListQuery(
                status, null, null, overdue, needsPerson, practiceToBeTold, null, null, null, null, false);
    }

    private Group group(String key, DocumentListQuery query) {
        return new Group(
                key,
                query.address(1),
                queries.matching(query.filter(null), new PageRequest(1, 1)).total());
    }

    public List<Group> getGroups() {
        return groups;
    }
}

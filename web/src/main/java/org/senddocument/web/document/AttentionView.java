package org.senddocument.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
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

    @PostConstruct
    void load() {
        groups = Stream.of(
                        withStatus(DocumentStatus.FAILED),
                        withStatus(DocumentStatus.REJECTED),
                        withStatus(DocumentStatus.UNDELIVERED),
                        new DocumentListQuery(null, null, null, true, null, null, null))
                .map(this::group)
                .toList();
    }

    private static DocumentListQuery withStatus(DocumentStatus status) {
        return new DocumentListQuery(status, null, null, false, null, null, null);
    }

    private Group group(DocumentListQuery query) {
        String key = query.overdue() ? "overdue" : "status." + query.status();
        return new Group(
                key,
                query.address(1),
                queries.matching(query.filter(null), new PageRequest(1, 1)).total());
    }

    public List<Group> getGroups() {
        return groups;
    }
}

package org.senddocument.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.senddocument.domain.document.Action;
import org.senddocument.service.document.DocumentDetail;
import org.senddocument.service.document.DocumentQueries;
import org.senddocument.web.page.QueryParams;

/** One document. */
@Named("documentDetailView")
@RequestScoped
public class DocumentDetailView {

    @Inject
    QueryParams params;

    @Inject
    DocumentQueries queries;

    private DocumentDetail detail;

    @PostConstruct
    void load() {
        detail = queries.detail(params.id("id"));
    }

    public DocumentDetail getDetail() {
        return detail;
    }

    /** What may be done now, in the order of the buttons. */
    public List<Action> getActions() {
        return Stream.of(Action.values()).filter(detail::permits).toList();
    }
}

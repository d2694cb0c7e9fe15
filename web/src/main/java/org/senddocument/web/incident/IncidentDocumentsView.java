package org.senddocument.web.incident;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.senddocument.domain.incident.IncidentCause;
import org.senddocument.service.incident.IncidentDocumentView;
import org.senddocument.service.incident.IncidentQueries;
import org.senddocument.web.page.QueryParams;
import org.senddocument.web.page.UnknownPageException;

/** The documents that an incident is about now. */
@Named("incidentDocumentsView")
@RequestScoped
public class IncidentDocumentsView {

    private static final int MOST = 500;

    @Inject
    QueryParams params;

    @Inject
    IncidentQueries incidents;

    private IncidentCause cause;
    private List<IncidentDocumentView> documents;

    @PostConstruct
    void load() {
        cause = Optional.ofNullable(params.oneOf(IncidentCause.class, "cause")).orElseThrow(UnknownPageException::new);
        documents = incidents.documentsOf(cause, MOST);
    }

    public String getTitle() {
        return incidents.titleOf(cause, documents.size());
    }

    public List<IncidentDocumentView> getDocuments() {
        return documents;
    }
}

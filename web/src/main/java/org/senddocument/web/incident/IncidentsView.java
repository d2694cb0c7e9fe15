package org.senddocument.web.incident;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.senddocument.service.incident.IncidentQueries;
import org.senddocument.service.incident.IncidentView;
import org.senddocument.service.incident.OpenIncidents;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;
import org.senddocument.web.page.Pagination;
import org.senddocument.web.page.QueryParams;

/** What a person has to see to now, and what is over. */
@Named("incidentsView")
@RequestScoped
public class IncidentsView {

    @Inject
    QueryParams params;

    @Inject
    IncidentQueries incidents;

    @Inject
    OpenIncidents open;

    private Page<IncidentView> list;
    private long mailsNotTaken;

    @PostConstruct
    void load() {
        list = incidents.page(PageRequest.of(params.page()));
        mailsNotTaken = open.mailsNotTaken();
    }

    public Page<IncidentView> getList() {
        return list;
    }

    /** Mails that people should have had by now. */
    public long getMailsNotTaken() {
        return mailsNotTaken;
    }

    public Pagination getPagination() {
        return Pagination.of(list.page(), list.pages(), page -> "/incidents?page=" + page);
    }
}

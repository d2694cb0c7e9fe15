package org.senddocument.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.senddocument.service.incident.IncidentQueries;
import org.senddocument.service.incident.IncidentView;
import org.senddocument.service.incident.OpenIncidents;
import org.senddocument.service.paging.Page;
import org.senddocument.web.page.Address;
import org.senddocument.web.page.ListPage;
import org.senddocument.web.page.Pagination;

/** What a person has to see to now, and what is over. */
@Named("incidentsView")
@RequestScoped
public class IncidentsView {

    @Inject
    ListPage pages;

    @Inject
    IncidentQueries incidents;

    @Inject
    OpenIncidents open;

    private Page<IncidentView> list;
    private long mailsNotTaken;

    /** Before the page is rendered, which may have to lead elsewhere. */
    public void load() {
        list = pages.of(incidents::page, IncidentsView::address);
        mailsNotTaken = open.mailsNotTaken();
    }

    private static String address(int page) {
        return Address.of("/incidents").page(page).toString();
    }

    public Page<IncidentView> getList() {
        return list;
    }

    /** Mails that people should have had by now. */
    public long getMailsNotTaken() {
        return mailsNotTaken;
    }

    public Pagination getPagination() {
        return Pagination.of(list, IncidentsView::address);
    }
}

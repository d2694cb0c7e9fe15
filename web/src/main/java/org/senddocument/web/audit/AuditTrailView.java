package org.senddocument.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.service.audit.AuditQueries;
import org.senddocument.service.audit.AuditView;
import org.senddocument.service.paging.Page;
import org.senddocument.web.page.FileAnswer;
import org.senddocument.web.page.ListPage;
import org.senddocument.web.page.Pagination;
import org.senddocument.web.page.QueryParams;

/** Who did or saw what, as the address asks for it. */
@Named("auditTrailView")
@RequestScoped
public class AuditTrailView {

    @Inject
    QueryParams params;

    @Inject
    ListPage pages;

    @Inject
    FileAnswer file;

    @Inject
    AuditQueries trail;

    private AuditListQuery query;
    private Page<AuditView> list;

    /** Before the page is rendered: it may have to lead elsewhere, or to be a file. */
    public void load() throws IOException {
        query = AuditListQuery.read(params);
        if (!params.areGood()) {
            return;
        }
        if (params.askForCsv()) {
            file.csv(AuditCsv.FILE_NAME, AuditCsv.of(trail.all(query.filter())));
        } else {
            list = pages.of(page -> trail.page(query.filter(), page), query::address);
        }
    }

    public AuditListQuery getQuery() {
        return query;
    }

    /** Null where the address asks for something that cannot be answered. */
    public Page<AuditView> getList() {
        return list;
    }

    public List<String> getActions() {
        return Arrays.stream(AuditAction.values()).map(AuditAction::name).toList();
    }

    /** True where there is more than one file takes. */
    public boolean isTooLongForAFile() {
        return list.total() > AuditQueries.MOST_IN_A_FILE;
    }

    public Pagination getPagination() {
        return Pagination.of(list, query::address);
    }
}

package org.senddocument.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.service.audit.AuditQueries;
import org.senddocument.service.audit.AuditView;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;
import org.senddocument.web.page.PageAddress;
import org.senddocument.web.page.Pagination;
import org.senddocument.web.page.QueryParams;

/** Who did or saw what, as the address asks for it. */
@Named("auditTrailView")
@RequestScoped
public class AuditTrailView {

    @Inject
    QueryParams params;

    @Inject
    PageAddress address;

    @Inject
    AuditQueries trail;

    private AuditListQuery query;
    private Page<AuditView> list;

    /** Before the page is rendered, for its title says already whether something in the address was wrong. */
    public void load() {
        query = AuditListQuery.read(params);
        if (params.areGood()) {
            list = trail.page(query.filter(), PageRequest.of(params.page()));
        }
        if (list != null && list.isPastTheEnd()) {
            address.leadTo(query.address(list.pages()));
        }
    }

    public void download() throws IOException {
        AuditListQuery asked = AuditListQuery.read(params);
        if (params.areGood()) {
            String table = AuditCsv.of(trail.all(asked.filter()));
            Faces.sendFile(table.getBytes(StandardCharsets.UTF_8), AuditCsv.FILE_NAME, true);
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
        return Pagination.of(list.page(), list.pages(), query::address);
    }
}

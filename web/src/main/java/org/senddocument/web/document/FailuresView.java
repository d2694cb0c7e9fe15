package org.senddocument.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.senddocument.service.document.DocumentFilter;
import org.senddocument.service.document.FailureGroup;
import org.senddocument.service.document.FailureQueries;
import org.senddocument.web.page.QueryParams;

/** What did not arrive, by what went wrong. */
@Named("failuresView")
@RequestScoped
public class FailuresView {

    @Inject
    QueryParams params;

    @Inject
    FailureQueries failures;

    private boolean byPractice;
    private List<FailureGroup> groups;

    @PostConstruct
    void load() {
        byPractice = params.flag("practices");
        groups = failures.groups(byPractice);
    }

    /** For EL: the list of the documents of a group. */
    public String listAddress(FailureGroup group) {
        return query(group).address(1);
    }

    /** For EL: the page on which all of a group are sent again. */
    public String resendAddress(FailureGroup group) {
        return query(group).resendAddress();
    }

    private static DocumentListQuery query(FailureGroup group) {
        String code = group.code() == null ? DocumentFilter.NO_CODE : group.code();
        return new DocumentListQuery(
                group.status(), null, code, false, true, false, null, null, null, group.practice(), true);
    }

    public boolean isByPractice() {
        return byPractice;
    }

    public List<FailureGroup> getGroups() {
        return groups;
    }
}

package org.senddocument.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.senddocument.service.document.DocumentFinder;
import org.senddocument.service.document.FoundById;
import org.senddocument.web.page.Address;
import org.senddocument.web.page.PageAddress;
import org.senddocument.web.page.PageErrors;

/** The search by any id; by POST, for somebody may enter an NHS number by mistake. */
@Named("idSearchView")
@RequestScoped
public class IdSearchView {

    @Inject
    DocumentFinder finder;

    @Inject
    PageErrors errors;

    @Inject
    PageAddress address;

    private String id;

    public void search() {
        finder.find(id)
                .ifPresentOrElse(found -> address.leadTo(addressOf(found)), () -> errors.add("anyId", "find.id.none"));
    }

    private static String addressOf(FoundById found) {
        return found.document() != null
                ? "/document?id=" + found.document()
                : Address.of("/documents")
                        .with("consultationId", found.consultationId())
                        .toString();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

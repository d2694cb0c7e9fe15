package org.senddocument.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.function.Supplier;
import org.senddocument.service.document.DocumentDetail;
import org.senddocument.service.document.DocumentQueries;
import org.senddocument.service.document.Withdrawal;
import org.senddocument.web.page.Notices;
import org.senddocument.web.page.OnceOnly;
import org.senddocument.web.page.QueryParams;

/** A document whose consultation a clerk says was deleted at its source. */
@Named("documentWithdrawView")
@RequestScoped
public class DocumentWithdrawView {

    @Inject
    QueryParams params;

    @Inject
    DocumentQueries queries;

    @Inject
    Withdrawal withdrawal;

    @Inject
    OnceOnly once;

    @Inject
    Notices notices;

    @Inject
    Supplier<UUID> ids;

    private UUID id;
    private DocumentDetail detail;
    private String form;
    private String reason;

    @PostConstruct
    void load() {
        id = params.id("id");
        detail = queries.detail(id);
        form = ids.get().toString();
    }

    public String perform() {
        return once.perform(form, () -> {
            withdrawal
                    .withdraw(id, reason)
                    .ifPresentOrElse(
                            warning -> notices.notDone("withdraw.warned", warning.warning()),
                            () -> notices.done("withdraw.done"));
            return "/document?faces-redirect=true&id=" + id;
        });
    }

    public DocumentDetail getDetail() {
        return detail;
    }

    /** What tells this form from another one of the same document. */
    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

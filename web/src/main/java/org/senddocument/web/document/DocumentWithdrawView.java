package org.senddocument.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.senddocument.service.document.DocumentDetail;
import org.senddocument.service.document.DocumentQueries;
import org.senddocument.service.document.Withdrawal;
import org.senddocument.web.page.Notices;
import org.senddocument.web.page.OneActionForm;
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
    OneActionForm form;

    @Inject
    Notices notices;

    private UUID id;
    private DocumentDetail detail;

    @PostConstruct
    void load() {
        id = params.id("id");
        detail = params.areOfAForm() ? queries.detailOfForm(id) : queries.detail(id);
    }

    public String perform() {
        return form.perform(() -> {
            withdrawal
                    .withdraw(id, form.getReason())
                    .ifPresentOrElse(
                            warning -> notices.important("withdraw.warned", warning.warning()),
                            () -> notices.done("withdraw.done"));
            return "/document?faces-redirect=true&id=" + id;
        });
    }

    public DocumentDetail getDetail() {
        return detail;
    }

    public OneActionForm getForm() {
        return form;
    }
}

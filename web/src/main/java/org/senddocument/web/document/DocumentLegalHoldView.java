package org.senddocument.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.function.Supplier;
import org.senddocument.service.retention.LegalHoldDesk;
import org.senddocument.service.retention.LegalHoldView;
import org.senddocument.web.page.Notices;
import org.senddocument.web.page.OnceOnly;
import org.senddocument.web.page.QueryParams;

/** Whether the consultation of a document is under legal hold, and the form that sets or lifts it. */
@Named("documentLegalHoldView")
@RequestScoped
public class DocumentLegalHoldView {

    @Inject
    QueryParams params;

    @Inject
    LegalHoldDesk desk;

    @Inject
    OnceOnly once;

    @Inject
    Notices notices;

    @Inject
    Supplier<UUID> ids;

    private UUID id;
    private boolean lifting;
    private LegalHoldView hold;
    private String form;
    private String reason;

    @PostConstruct
    void load() {
        id = params.id("id");
        lifting = params.flag("lift");
        hold = desk.view(id);
        form = ids.get().toString();
    }

    public String perform() {
        return once.perform(form, () -> {
            hold = lifting ? desk.lift(id, reason) : desk.hold(id, reason);
            notices.done(lifting ? "legal-hold.lift.done" : "legal-hold.set.done");
            return "/document?faces-redirect=true&id=" + id;
        });
    }

    /** True where the address asks to lift it. */
    public boolean isLifting() {
        return lifting;
    }

    public UUID getId() {
        return id;
    }

    public LegalHoldView getHold() {
        return hold;
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

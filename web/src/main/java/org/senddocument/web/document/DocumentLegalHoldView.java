package org.senddocument.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.senddocument.service.retention.LegalHoldDesk;
import org.senddocument.service.retention.LegalHoldView;
import org.senddocument.web.page.Notices;
import org.senddocument.web.page.OneActionForm;
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
    OneActionForm form;

    @Inject
    Notices notices;

    private UUID id;
    private boolean lifting;
    private LegalHoldView hold;

    @PostConstruct
    void load() {
        id = params.id("id");
        lifting = params.flag("lift");
        hold = desk.view(id);
    }

    public String perform() {
        return form.perform(() -> {
            hold = lifting ? desk.lift(id, form.getReason()) : desk.hold(id, form.getReason());
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

    public OneActionForm getForm() {
        return form;
    }
}

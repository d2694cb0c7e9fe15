package org.senddocument.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.senddocument.domain.document.Action;
import org.senddocument.service.document.DocumentActions;
import org.senddocument.service.document.DocumentDetail;
import org.senddocument.service.document.DocumentQueries;
import org.senddocument.service.document.DocumentView;
import org.senddocument.web.page.Notices;
import org.senddocument.web.page.OnceOnly;
import org.senddocument.web.page.QueryParams;
import org.senddocument.web.page.UnknownPageException;

/** One thing that a clerk is about to do with a document: asks for the reason, then does it. */
@Named("documentActionView")
@RequestScoped
public class DocumentActionView {

    @Inject
    QueryParams params;

    @Inject
    DocumentQueries queries;

    @Inject
    DocumentActions actions;

    @Inject
    OnceOnly once;

    @Inject
    Notices notices;

    @Inject
    Supplier<UUID> ids;

    private UUID id;
    private Action action;
    private DocumentDetail detail;
    private String form;
    private String reason;

    @PostConstruct
    void load() {
        id = params.id("id");
        action = Optional.ofNullable(params.oneOf(Action.class, "action")).orElseThrow(UnknownPageException::new);
        detail = queries.detail(id);
        form = ids.get().toString();
    }

    public String perform() {
        return once.perform(form, () -> {
            DocumentView done = performed();
            notices.done("action." + action + ".done");
            return "/document?faces-redirect=true&id=" + done.id();
        });
    }

    /** @return the document to show next: of a resend, the new one */
    private DocumentView performed() {
        return switch (action) {
            case RESEND -> actions.resend(id, reason);
            case HOLD -> actions.hold(id, reason);
            case RELEASE -> actions.release(id, reason);
            case CANCEL -> actions.cancel(id, reason);
            case SENT_ANOTHER_WAY -> actions.sentAnotherWay(id, reason);
            case PRACTICE_TOLD -> actions.practiceTold(id, reason);
        };
    }

    public Action getAction() {
        return action;
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

package org.senddocument.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.senddocument.domain.document.Action;
import org.senddocument.service.document.DocumentActions;
import org.senddocument.service.document.DocumentDetail;
import org.senddocument.service.document.DocumentQueries;
import org.senddocument.service.document.DocumentView;
import org.senddocument.web.page.Notices;
import org.senddocument.web.page.OneActionForm;
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
    OneActionForm form;

    @Inject
    Notices notices;

    private UUID id;
    private Action action;
    private DocumentDetail detail;

    @PostConstruct
    void load() {
        id = params.id("id");
        action = Optional.ofNullable(params.oneOf(Action.class, "action")).orElseThrow(UnknownPageException::new);
        detail = params.areOfAForm() ? queries.detailOfForm(id) : queries.detail(id);
    }

    public String perform() {
        return form.perform(() -> {
            DocumentView done = performed();
            notices.done("action." + action + ".done");
            return "/document?faces-redirect=true&id=" + done.id();
        });
    }

    /** @return the document to show next: of a resend, the new one */
    private DocumentView performed() {
        return switch (action) {
            case RESEND -> actions.resend(id, form.getReason());
            case HOLD -> actions.hold(id, form.getReason());
            case RELEASE -> actions.release(id, form.getReason());
            case CANCEL -> actions.cancel(id, form.getReason());
            case SENT_ANOTHER_WAY -> actions.sentAnotherWay(id, form.getReason());
            case PRACTICE_TOLD -> actions.practiceTold(id, form.getReason());
        };
    }

    public Action getAction() {
        return action;
    }

    public DocumentDetail getDetail() {
        return detail;
    }

    public OneActionForm getForm() {
        return form;
    }
}

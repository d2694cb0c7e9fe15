package org.senddocument.web.inbound;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.senddocument.service.reconciling.UnmatchedMessages;
import org.senddocument.service.reconciling.UnmatchedView;
import org.senddocument.web.page.Notices;
import org.senddocument.web.page.OneActionForm;
import org.senddocument.web.page.QueryParams;
import org.senddocument.web.page.UnknownPageException;

/** One message that a person has dealt with and is about to say how. */
@Named("unmatchedSettleView")
@RequestScoped
public class UnmatchedSettleView {

    @Inject
    QueryParams params;

    @Inject
    UnmatchedMessages messages;

    @Inject
    OneActionForm form;

    @Inject
    Notices notices;

    private UnmatchedView message;

    @PostConstruct
    void load() {
        message = Optional.ofNullable(params.text("id")).flatMap(messages::view).orElseThrow(UnknownPageException::new);
    }

    public String perform() {
        return form.perform(() -> {
            messages.settle(message.meshMessageId(), form.getReason());
            notices.done("unmatched.settled");
            return "/unmatched?faces-redirect=true";
        });
    }

    public UnmatchedView getMessage() {
        return message;
    }

    public OneActionForm getForm() {
        return form;
    }
}

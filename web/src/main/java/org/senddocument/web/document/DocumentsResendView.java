package org.senddocument.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.senddocument.service.document.BulkResend;
import org.senddocument.service.document.DocumentQueries;
import org.senddocument.service.document.DocumentView;
import org.senddocument.service.document.ResendOutcome;
import org.senddocument.web.page.Notices;
import org.senddocument.web.page.OnceOnly;
import org.senddocument.web.page.QueryParams;
import org.senddocument.web.page.Texts;

/** Documents of the list that an operator is about to send again together. */
@Named("documentsResendView")
@RequestScoped
public class DocumentsResendView {

    @Inject
    QueryParams params;

    @Inject
    DocumentQueries queries;

    @Inject
    BulkResend bulk;

    @Inject
    OnceOnly once;

    @Inject
    Notices notices;

    @Inject
    Supplier<UUID> ids;

    private List<DocumentView> documents;
    private String form;
    private String reason;

    @PostConstruct
    void load() {
        documents = params.ids("id").stream().map(queries::view).toList();
        form = ids.get().toString();
    }

    public String perform() {
        return once.perform(form, () -> {
            tell(bulk.resend(
                    documents.stream()
                            .map(DocumentView::id)
                            .map(UUID::fromString)
                            .toList(),
                    reason));
            return "/documents?faces-redirect=true";
        });
    }

    private void tell(List<ResendOutcome> outcomes) {
        List<ResendOutcome> refused =
                outcomes.stream().filter(outcome -> !outcome.isResent()).toList();
        if (refused.isEmpty()) {
            notices.done("bulk.done");
            return;
        }
        String sentences = refused.stream()
                .map(outcome -> Texts.of("document") + " " + outcome.document() + ": " + outcome.reason())
                .collect(Collectors.joining(" "));
        notices.notDone(refused.size() == outcomes.size() ? "bulk.refused" : "bulk.partly", sentences);
    }

    public List<DocumentView> getDocuments() {
        return documents;
    }

    /** What tells this form from another one of the same documents. */
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

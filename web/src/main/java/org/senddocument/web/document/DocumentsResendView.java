package org.senddocument.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.senddocument.service.document.BulkResend;
import org.senddocument.service.document.DocumentQueries;
import org.senddocument.service.document.DocumentView;
import org.senddocument.service.document.ResendOutcome;
import org.senddocument.web.page.Notices;
import org.senddocument.web.page.OneActionForm;
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
    OneActionForm form;

    @Inject
    Notices notices;

    private List<DocumentView> documents;

    @PostConstruct
    void load() {
        documents = params.ids("id").stream().map(queries::view).toList();
    }

    public String perform() {
        return form.perform(() -> {
            tell(bulk.resend(
                    documents.stream()
                            .map(DocumentView::id)
                            .map(UUID::fromString)
                            .toList(),
                    form.getReason()));
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

    public OneActionForm getForm() {
        return form;
    }
}

package org.senddocument.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import org.senddocument.service.document.DocumentBodies;
import org.senddocument.service.document.DocumentDetail;
import org.senddocument.service.document.DocumentQueries;
import org.senddocument.web.page.FileAnswer;
import org.senddocument.web.page.QueryParams;

/** The PDF of a document, for a clerk who says why they open it. */
@Named("documentPdfView")
@RequestScoped
public class DocumentPdfView {

    @Inject
    QueryParams params;

    @Inject
    DocumentQueries queries;

    @Inject
    DocumentBodies bodies;

    @Inject
    FileAnswer file;

    private UUID id;
    private DocumentDetail detail;
    private String reason;

    @PostConstruct
    void load() {
        id = params.id("id");
        detail = params.areOfAForm() ? queries.detailOfForm(id) : queries.detail(id);
    }

    public void show() throws IOException {
        // Nothing about the patient in the name: browsers keep a list of the files they have shown.
        file.pdf("document-" + id + ".pdf", bodies.pdf(id, reason).open());
    }

    public DocumentDetail getDetail() {
        return detail;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

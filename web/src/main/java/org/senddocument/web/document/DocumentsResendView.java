package org.senddocument.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.senddocument.service.document.BulkResend;
import org.senddocument.service.document.ResendOutcome;
import org.senddocument.web.document.ResendCandidates.Candidates;
import org.senddocument.web.page.Notices;
import org.senddocument.web.page.OneActionForm;
import org.senddocument.web.page.PageErrors;
import org.senddocument.web.page.QueryParams;
import org.senddocument.web.session.CurrentUser;

/** Documents of the list that an operator is about to send again together: what is ticked when the form is sent, goes. */
@Named("documentsResendView")
@RequestScoped
public class DocumentsResendView {

    @Inject
    QueryParams params;

    @Inject
    PatientSearches searches;

    @Inject
    ResendCandidates candidates;

    @Inject
    BulkResend bulk;

    @Inject
    LastResend last;

    @Inject
    OneActionForm form;

    @Inject
    Notices notices;

    @Inject
    PageErrors errors;

    @Inject
    CurrentUser user;

    @Inject
    FacesContext faces;

    private List<UUID> ticked;
    private Candidates found;
    private List<CauseGroup> groups = List.of();

    @PostConstruct
    void read() {
        ticked = params.ids("chosen");
    }

    /** Before the page is rendered; a form that is sent and leads elsewhere shows none of them again. */
    public void load() {
        if (user.is("OPERATOR")) {
            found = params.flag("all") ? allOfTheList() : candidates.chosen(params.ids("id"));
            groups = CauseGroup.of(found.documents());
        }
    }

    private Candidates allOfTheList() {
        DocumentListQuery query = DocumentListQuery.read(params);
        String nhsNumber = searches.nhsNumber(query.search()).orElse(null);
        // A search that has ended must not become a list of everybody.
        boolean answerable = params.areGood() && (query.search() == null || nhsNumber != null);
        return answerable ? candidates.all(query.filter(nhsNumber)) : candidates.chosen(List.of());
    }

    public String perform() {
        if (ticked.isEmpty()) {
            errors.add("chosen", "bulk.none-ticked");
            return null;
        }
        return form.perform(() -> {
            List<ResendOutcome> outcomes = bulk.resend(ticked, form.getReason());
            last.keep(outcomes);
            tell(last);
            return "/documents-resent?faces-redirect=true";
        });
    }

    private void tell(LastResend result) {
        if (result.getRefused().isEmpty()) {
            notices.done("bulk.done");
        } else {
            notices.notDone(result.getResent().isEmpty() ? "bulk.refused" : "bulk.partly", null);
        }
    }

    /** For EL. Once the form was sent, what was ticked then. */
    public boolean ticked(CauseGroup group, String document) {
        return faces.isPostback() ? ticked.contains(UUID.fromString(document)) : group.meant();
    }

    /** Null for those who send nothing again. */
    public Candidates getFound() {
        return found;
    }

    public List<CauseGroup> getGroups() {
        return groups;
    }

    public OneActionForm getForm() {
        return form;
    }
}

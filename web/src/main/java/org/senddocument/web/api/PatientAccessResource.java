package org.senddocument.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.senddocument.domain.consultation.NhsNumber;
import org.senddocument.service.audit.AuditView;
import org.senddocument.service.audit.PatientAccess;
import org.senddocument.service.paging.Page;

/** Who saw or did what with the documents of one patient. By POST, so that no number stands in an address. */
@Path("/audit/search")
@RequestScoped
@RolesOf(PatientAccess.class)
@Produces(MediaType.APPLICATION_JSON)
public class PatientAccessResource {

    @Inject
    PatientAccess access;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Page<AuditView> search(PatientAccessRequest asked) {
        if (asked == null || !NhsNumber.isValid(asked.nhsNumber())) {
            throw new RequestException(400, "nhsNumber must be an NHS number of 10 digits.");
        }
        return access.report(asked.nhsNumber(), asked.reason(), PageParams.of(asked.page(), asked.size()));
    }
}

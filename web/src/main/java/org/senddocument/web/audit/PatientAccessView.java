package org.senddocument.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.senddocument.service.audit.AuditView;
import org.senddocument.service.audit.PatientAccess;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;

/** Who saw or did what with the documents of one patient. The number is posted and stands in no address. */
@Named("patientAccessView")
@RequestScoped
public class PatientAccessView {

    @Inject
    PatientAccess access;

    private String nhsNumber;
    private String reason;
    private Page<AuditView> list;

    public void show() {
        list = access.report(nhsNumber, reason, new PageRequest(1, PageRequest.LARGEST_SIZE));
    }

    /** Null before somebody has asked. */
    public Page<AuditView> getList() {
        return list;
    }

    public String getNhsNumber() {
        return nhsNumber;
    }

    public void setNhsNumber(String nhsNumber) {
        this.nhsNumber = nhsNumber;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package org.senddocument.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.function.Supplier;

/** The search by NHS number. */
@Named("patientSearchView")
@RequestScoped
public class PatientSearchView {

    @Inject
    PatientSearches searches;

    @Inject
    Supplier<UUID> ids;

    private String nhsNumber;

    public String search() {
        String key = ids.get().toString();
        searches.keep(key, nhsNumber);
        return "/documents?faces-redirect=true&search=" + key;
    }

    public String getNhsNumber() {
        return nhsNumber;
    }

    public void setNhsNumber(String nhsNumber) {
        this.nhsNumber = nhsNumber;
    }
}

package org.senddocument.itk3;

import ca.uhn.fhir.context.FhirContext;

/** The FHIR context of the application: costly to make, safe to share. */
public final class FhirContexts {

    public static final FhirContext STU3 = FhirContext.forDstu3();

    private FhirContexts() {}
}

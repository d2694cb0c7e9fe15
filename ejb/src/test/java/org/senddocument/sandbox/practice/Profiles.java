package org.senddocument.sandbox.practice;

import org.hl7.fhir.dstu3.model.Bundle;
import org.hl7.fhir.dstu3.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.dstu3.model.Resource;

/** What holds for each resource: it names its profile (GPCM-SD-108), and its full address is the UUID that is its id. */
final class Profiles {

    private Profiles() {}

    static void check(String code, Resource resource, String profile) {
        Violation.unless(
                resource.getMeta().getProfile().stream().anyMatch(named -> profile.equals(named.getValue())),
                code,
                resource.fhirType() + ".meta.profile");
    }

    static void checkEntries(String code, Bundle bundle) {
        for (BundleEntryComponent entry : bundle.getEntry()) {
            Violation.unless(entry.hasResource(), code, "Bundle.entry without a resource");
            String id = Fhir.id(entry.getResource());
            String type = entry.getResource().fhirType();
            Violation.unless(id != null, code, type + ".id");
            Violation.unless(Fhir.urn(id).equals(entry.getFullUrl()), code, type + ": fullUrl is not its id");
        }
    }
}

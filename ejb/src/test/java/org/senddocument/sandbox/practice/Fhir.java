package org.senddocument.sandbox.practice;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.StrictErrorHandler;
import org.hl7.fhir.dstu3.model.Bundle;
import org.hl7.fhir.dstu3.model.Resource;

/** FHIR STU3 XML, read strictly. */
final class Fhir {

    private static final String UUID_PREFIX = "urn:uuid:";

    private Fhir() {}

    /** @throws DataFormatException where it is no Bundle, or holds what STU3 does not know */
    static Bundle read(byte[] xml) {
        return FhirContext.forDstu3Cached()
                .newXmlParser()
                .setParserErrorHandler(new StrictErrorHandler())
                .parseResource(Bundle.class, new String(xml, UTF_8));
    }

    static String write(Bundle bundle) {
        return FhirContext.forDstu3Cached().newXmlParser().encodeResourceToString(bundle);
    }

    /** The bare id. Of an entry with a UUID as its full address HAPI makes that address the id. */
    static String id(Resource resource) {
        String id = resource.getIdElement().getIdPart();
        return id != null && id.startsWith(UUID_PREFIX) ? id.substring(UUID_PREFIX.length()) : id;
    }

    static String urn(String id) {
        return UUID_PREFIX + id;
    }

    /** Without it HAPI would not write the id of such an entry at all. */
    static void restoreIds(Bundle bundle) {
        for (Bundle.BundleEntryComponent entry : bundle.getEntry()) {
            Resource resource = entry.getResource();
            if (resource != null && id(resource) != null) {
                resource.setId(id(resource));
            }
        }
    }
}

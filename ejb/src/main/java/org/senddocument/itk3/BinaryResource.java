package org.senddocument.itk3;

import java.util.UUID;
import org.hl7.fhir.dstu3.model.Binary;

/** ITK-Attachment-Binary-1: one attachment, its place held until its bytes are spliced in (GPCM-SD-110, -111). */
final class BinaryResource {

    private static final byte[] PLACE_HELD = new byte[3];

    /** The base64 of {@link #PLACE_HELD}. */
    static final String PLACE_HOLDER = "AAAA";

    private BinaryResource() {}

    static Binary of(UUID id, Attachment attachment) {
        Binary binary = FhirElements.resource(new Binary(), id, ToolkitUris.ATTACHMENT_BINARY);
        binary.setContentType(XmlText.orNull(attachment.contentType()));
        binary.setContent(PLACE_HELD.clone());
        return binary;
    }
}

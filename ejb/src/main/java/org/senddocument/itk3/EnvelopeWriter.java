package org.senddocument.itk3;

import java.util.regex.Pattern;

/** Writes a message as XML in the element order of STU3, without the bytes of its attachments. */
public final class EnvelopeWriter {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /** How an empty element ends depends on the StAX library of the server; one form for all. */
    private static final Pattern EMPTY_ELEMENT = Pattern.compile("<(\\w+)([^<>]*)></\\1>");

    private EnvelopeWriter() {}

    /** The same message gives the same text. */
    public static MessageEnvelope write(OutgoingMessage message) {
        String encoded = FhirContexts.STU3
                .newXmlParser()
                .setPrettyPrint(true)
                .encodeResourceToString(MessageBundles.of(message));
        String xml = EMPTY_ELEMENT.matcher(encoded).replaceAll("<$1$2/>");
        return new MessageEnvelope(DECLARATION + emptied(xml));
    }

    private static String emptied(String xml) {
        return xml.replace(
                MessageEnvelope.SPLICE_MARK + BinaryResource.PLACE_HOLDER + '"', MessageEnvelope.SPLICE_MARK + '"');
    }
}

package org.senddocument.itk3;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.senddocument.text.MaskedText;
import org.xml.sax.SAXException;

/** Reads what came in answer to a message: an ITK3 response (event ITK008M) in XML. */
public final class ReplyReader {

    private static final int LONGEST_ID = 100;
    private static final int LONGEST_REFERENCE = 255;

    private ReplyReader() {}

    /**
     * Throws nothing that the bytes could bring about, whatever they are.
     *
     * @param message decompressed; the caller limits its size
     */
    public static Reply read(byte[] message) {
        try {
            return reply(XmlTree.parse(message));
        } catch (SAXException | IOException e) {
            return new Reply.Unreadable("It is not well-formed XML.");
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of the parser or of this class must not block the inbox for the replies behind it.
            return new Reply.Unreadable("It could not be read (" + e.getClass().getSimpleName() + ").");
        }
    }

    private static Reply reply(XmlTree root) {
        Optional<XmlTree> header =
                root.all("entry", "resource", "MessageHeader").findFirst();
        if (!root.is("Bundle") || header.isEmpty()) {
            return new Reply.Unreadable("It is not a FHIR message.");
        }
        if (header.get().all("response").findAny().isEmpty()) {
            return new Reply.Unreadable("It is a message of its own and answers none.");
        }
        List<XmlTree> outcomes =
                root.all("entry", "resource", "OperationOutcome").toList();
        return Verdicts.of(outcomes)
                .map(verdict -> verdict.positive() && Verdicts.haveAFaultWithoutCode(outcomes)
                        ? new Reply.Unreadable("It contradicts itself.")
                        : new Reply.Acknowledged(header(root, header.get()), verdict))
                .orElseGet(() -> new Reply.Unreadable("It has no response code."));
    }

    private static ReplyHeader header(XmlTree root, XmlTree header) {
        return new ReplyHeader(
                id(header.value("response", "identifier")), senderReference(header), id(senderOdsCode(root, header)));
    }

    private static Optional<String> senderReference(XmlTree header) {
        return header.all("extension", "extension")
                .filter(each -> "SenderReference".equals(each.element().getAttribute("url")))
                .flatMap(each -> each.value("valueString").stream())
                .filter(reference -> !"None".equalsIgnoreCase(reference))
                .map(reference -> MaskedText.cut(reference, LONGEST_REFERENCE))
                .findFirst();
    }

    /** Of the organisation that the header names as sender; of any where it names a practitioner (GPCM-SD-053). */
    private static Optional<String> senderOdsCode(XmlTree root, XmlTree header) {
        Optional<String> sender = header.value("sender", "reference");
        return root.all("entry")
                .filter(entry -> sender.isPresent() && sender.equals(entry.value("fullUrl")))
                .flatMap(entry -> odsCode(entry).stream())
                .findFirst()
                .or(() -> root.all("entry")
                        .flatMap(entry -> odsCode(entry).stream())
                        .findFirst());
    }

    private static Optional<String> odsCode(XmlTree entry) {
        return entry.all("resource", "Organization", "identifier")
                .filter(each -> each.value("system")
                        .filter(ToolkitUris.ODS_ORGANISATION_CODE::equals)
                        .isPresent())
                .flatMap(each -> each.value("value").stream())
                .findFirst();
    }

    private static Optional<String> id(Optional<String> text) {
        return text.map(id -> MaskedText.cut(id, LONGEST_ID));
    }
}

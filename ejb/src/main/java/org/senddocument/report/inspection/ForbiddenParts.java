package org.senddocument.report.inspection;

import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * What a report must not carry inside: files that the practice's system would neither show nor check, media, and XFA
 * forms, which hold scripts of their own.
 */
final class ForbiddenParts {

    private static final String EMBEDDED_FILE = "holds an embedded file";
    private static final Map<String, String> ANNOTATIONS = Map.of(
            "FileAttachment", EMBEDDED_FILE,
            "RichMedia", "holds media",
            "Screen", "holds media",
            "Movie", "holds media",
            "Sound", "holds media",
            "3D", "holds media");

    private ForbiddenParts() {}

    static void refuse(COSDictionary dictionary) {
        COSBase files = dictionary.getDictionaryObject(COSName.EF);
        boolean file = files instanceof COSDictionary
                || files instanceof COSArray
                || "EmbeddedFile".equals(dictionary.getNameAsString(COSName.TYPE));
        if (file) {
            throw new UnacceptableDocumentException(EMBEDDED_FILE);
        }
        if (dictionary instanceof COSStream stream && (liesElsewhere(stream) || shows(stream))) {
            throw new UnacceptableDocumentException("opens another file");
        }
        String subtype = dictionary.getNameAsString(COSName.SUBTYPE);
        if (subtype != null && dictionary.containsKey(COSName.RECT) && ANNOTATIONS.containsKey(subtype)) {
            throw new UnacceptableDocumentException(ANNOTATIONS.get(subtype));
        }
    }

    static void refuseForm(COSDictionary catalog) {
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (form != null && form.getDictionaryObject(COSName.XFA) != null) {
            throw new UnacceptableDocumentException("holds an XFA form");
        }
    }

    /** A form that stands for a page of another file (ISO 32000-1, 8.10.4). */
    private static boolean shows(COSStream form) {
        return form.getDictionaryObject(COSName.getPDFName("Ref")) instanceof COSDictionary other
                && other.containsKey(COSName.F);
    }

    private static boolean liesElsewhere(COSStream stream) {
        COSBase file = stream.getDictionaryObject(COSName.F);
        return file instanceof COSString || file instanceof COSDictionary;
    }
}

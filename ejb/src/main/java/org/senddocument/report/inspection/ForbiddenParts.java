package org.senddocument.report.inspection;

import java.util.Map;
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
        boolean file = dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary
                || "EmbeddedFile".equals(dictionary.getNameAsString(COSName.TYPE));
        if (file) {
            throw new UnacceptableDocumentException(EMBEDDED_FILE);
        }
        if (dictionary instanceof COSStream stream && liesElsewhere(stream)) {
            throw new UnacceptableDocumentException("opens another file");
        }
        String subtype = dictionary.getNameAsString(COSName.SUBTYPE);
        if (subtype != null && dictionary.containsKey(COSName.RECT) && ANNOTATIONS.containsKey(subtype)) {
            throw new UnacceptableDocumentException(ANNOTATIONS.get(subtype));
        }
    }

    static void refuseForm(COSDictionary catalog) {
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (form != null && form.containsKey(COSName.XFA)) {
            throw new UnacceptableDocumentException("holds an XFA form");
        }
    }

    private static boolean liesElsewhere(COSStream stream) {
        COSBase file = stream.getDictionaryObject(COSName.F);
        return file instanceof COSString || file instanceof COSDictionary;
    }
}

package org.senddocument.report.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/** Tells whether anything is put on a page. Reads as far as the first mark, and gives up early in the page's favour. */
final class PageMarks {

    private static final int FAR_ENOUGH = 1 << 20;
    /** Operators that show text, images, shadings or lines (ISO 32000-1, annex A). */
    private static final Set<String> PAINTING =
            Set.of("Tj", "TJ", "'", "\"", "Do", "BI", "sh", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*");

    // one empty stream may serve thousands of pages
    private final Set<COSStream> empty = Collections.newSetFromMap(new IdentityHashMap<>());
    private long bytesLeft;

    /** @param fileLength in bytes; what all pages may unpack to together grows with it */
    PageMarks(long fileLength) {
        this.bytesLeft = (4L << 20) + 4 * fileLength;
    }

    boolean areOn(COSDictionary page) {
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        if (annotations != null && annotations.size() > 0) {
            return true;
        }
        return contents(page).stream().anyMatch(this::marks);
    }

    private static List<COSStream> contents(COSDictionary page) {
        COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
        if (contents == null && page.containsKey(COSName.CONTENTS)) {
            throw UnacceptableDocumentException.unreadable();
        }
        if (contents instanceof COSStream stream) {
            return List.of(stream);
        }
        return contents instanceof COSArray array ? streams(array) : List.of();
    }

    private static List<COSStream> streams(COSArray array) {
        return array.toList().stream()
                .map(part -> part instanceof COSObject reference ? reference.getObject() : part)
                .filter(COSStream.class::isInstance)
                .map(COSStream.class::cast)
                .toList();
    }

    private boolean marks(COSStream stream) {
        if (empty.contains(stream)) {
            return false;
        }
        try {
            if (!paints(stream)) {
                empty.add(stream);
                return false;
            }
            return true;
        } catch (IOException e) {
            // odd content is content
            return true;
        }
    }

    private boolean paints(COSStream stream) throws IOException {
        COSBase filter = stream.getFilters();
        boolean deflated = COSName.FLATE_DECODE.equals(filter);
        if (filter != null && !deflated) {
            return true;
        }
        try (InputStream raw = stream.createRawInputStream()) {
            byte[] start = (deflated ? new InflaterInputStream(raw) : raw).readNBytes(FAR_ENOUGH);
            bytesLeft -= start.length;
            if (bytesLeft < 0) {
                throw UnacceptableDocumentException.tooComplex();
            }
            return start.length == FAR_ENOUGH || holdsPaintingOperator(start);
        }
    }

    private static boolean holdsPaintingOperator(byte[] content) throws IOException {
        PDFStreamParser parser = new PDFStreamParser(content);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator && PAINTING.contains(operator.getName())) {
                return true;
            }
        }
        return false;
    }
}

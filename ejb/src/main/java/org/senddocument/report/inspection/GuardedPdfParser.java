package org.senddocument.report.inspection;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * PDFBox's parser without its repairs: of a damaged file every viewer makes something else, so what was inspected
 * would not be what the practice sees. Breaks off at the sight of encryption and measures what it is to unpack.
 */
final class GuardedPdfParser extends PDFParser {

    private final StreamLimits limits;
    private final Map<Long, Map<COSObjectKey, COSBase>> opened = new HashMap<>();

    GuardedPdfParser(BudgetedRead file) throws IOException {
        super(file);
        this.limits = new StreamLimits(file.length());
    }

    @Override
    public PDDocument parse() throws IOException {
        return parse(false);
    }

    /** Also where an empty user password would open it: not every system at the other end tries that. */
    @Override
    protected void prepareDecryption() {
        COSDictionary trailer = document.getTrailer();
        if (trailer != null && trailer.containsKey(COSName.ENCRYPT)) {
            throw new UnacceptableDocumentException("is encrypted");
        }
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (stream.containsKey(COSName.W)) {
            limits.admitCrossReferences(stream);
        }
        return stream;
    }

    /** Opens each object stream once; PDFBox opens it again for every object that it does not hold. */
    @Override
    protected COSBase parseObjectStreamObject(long streamNumber, COSObjectKey key) throws IOException {
        Map<COSObjectKey, COSBase> objects = opened.get(streamNumber);
        if (objects == null) {
            // before the parsing: the stream may claim to hold itself
            opened.put(streamNumber, Map.of());
            objects = open(document.getObjectFromPool(new COSObjectKey(streamNumber, 0))
                    .getObject());
            opened.put(streamNumber, objects);
        }
        return objects.get(key);
    }

    private Map<COSObjectKey, COSBase> open(COSBase container) throws IOException {
        if (!(container instanceof COSStream stream)) {
            return Map.of();
        }
        limits.admitObjects(stream);
        return new PDFObjectStreamParser(stream, document).parseAllObjects();
    }
}

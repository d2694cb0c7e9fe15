package org.senddocument.report.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * How much the compressed inner files of a PDF (its object streams and cross-reference streams) may unpack to, all
 * together. PDFBox unpacks them into memory whole, so they are measured first, without being kept.
 */
final class StreamLimits {

    private static final int MOST_BRACKETS = 1_000_000;
    private static final int WIDEST_ROW = 1 << 16;

    private final long fileLength;
    private long bytesLeft;
    private int bracketsLeft = MOST_BRACKETS;

    StreamLimits(long fileLength) {
        this.fileLength = fileLength;
        this.bytesLeft = (4L << 20) + 4 * fileLength;
    }

    /** The same for what stands in the file itself: each bracket may become an object of a hundred bytes. */
    static void admitFile(RandomAccessRead file) throws IOException {
        long left = MOST_BRACKETS + file.length() / 64;
        byte[] chunk = new byte[8192];
        for (int read = file.read(chunk); read > 0; read = file.read(chunk)) {
            left -= brackets(chunk, read);
            if (left < 0) {
                throw UnacceptableDocumentException.tooComplex();
            }
        }
    }

    void admitObjects(COSStream stream) throws IOException {
        unpackedLength(stream);
    }

    /** Every entry becomes an object in memory, however few bytes it has. */
    void admitCrossReferences(COSStream stream) throws IOException {
        COSArray widths = stream.getCOSArray(COSName.W);
        long entryLength = 0;
        for (int i = 0; widths != null && i < widths.size(); i++) {
            entryLength += widths.getInt(i, 0);
        }
        if (entryLength <= 0) {
            throw UnacceptableDocumentException.unreadable();
        }
        if (unpackedLength(stream) / entryLength > 100_000 + fileLength / 16) {
            throw UnacceptableDocumentException.tooComplex();
        }
    }

    private long unpackedLength(COSStream stream) throws IOException {
        try (InputStream packed = stream.createRawInputStream()) {
            if (!isDeflated(stream)) {
                return measure(packed);
            }
            refuseWideRows(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
            return measure(new InflaterInputStream(packed));
        }
    }

    /** Writers of inner files use deflate or nothing; chains of filters are how bombs are built. */
    private static boolean isDeflated(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray array && array.size() <= 1) {
            filters = array.size() == 0 ? null : array.getObject(0);
        }
        if (filters == null) {
            return false;
        }
        if (!COSName.FLATE_DECODE.equals(filters) && !COSName.FLATE_DECODE_ABBREVIATION.equals(filters)) {
            throw UnacceptableDocumentException.tooComplex();
        }
        return true;
    }

    private static void refuseWideRows(COSBase parameters) {
        COSBase single = parameters instanceof COSArray array && array.size() > 0 ? array.getObject(0) : parameters;
        if (!(single instanceof COSDictionary dictionary)) {
            return;
        }
        boolean wide = dictionary.getInt(COSName.COLUMNS, 1) > WIDEST_ROW
                || dictionary.getInt(COSName.BITS_PER_COMPONENT, 8) > 16
                || dictionary.getInt(COSName.COLORS, 1) > 32;
        if (wide) {
            throw UnacceptableDocumentException.tooComplex();
        }
    }

    private long measure(InputStream unpacked) throws IOException {
        byte[] chunk = new byte[8192];
        long length = 0;
        for (int read = unpacked.read(chunk); read > 0; read = unpacked.read(chunk)) {
            length += read;
            bytesLeft -= read;
            bracketsLeft -= brackets(chunk, read);
            if (bytesLeft < 0 || bracketsLeft < 0) {
                throw UnacceptableDocumentException.tooComplex();
            }
        }
        return length;
    }

    private static int brackets(byte[] chunk, int length) {
        int found = 0;
        for (int i = 0; i < length; i++) {
            if (chunk[i] == '[' || chunk[i] == '<') {
                found++;
            }
        }
        return found;
    }
}

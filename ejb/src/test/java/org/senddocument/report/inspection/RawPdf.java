package org.senddocument.report.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PDF written object by object, for what no library would write. Starts as a sound one of one page. */
final class RawPdf {

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final Map<Integer, Integer> offsets = new TreeMap<>();

    private RawPdf(String before) {
        print(before + "%PDF-1.7\n");
    }

    static RawPdf blank() {
        return behind("");
    }

    /** With something before its header, which its offsets take account of. */
    static RawPdf behind(String before) {
        return new RawPdf(before);
    }

    static RawPdf withOnePage() {
        return blank().onePage();
    }

    RawPdf onePage() {
        return object(1, "<</Type/Catalog/Pages 2 0 R>>")
                .object(2, "<</Type/Pages/Count 1/Kids[3 0 R]>>")
                .page();
    }

    /** Objects 3 and 4: a page with a line drawn across it. */
    RawPdf page() {
        return object(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>").stream(
                4, "", "0 0 m 9 9 l S");
    }

    RawPdf object(int number, String value) {
        offsets.put(number, file.size());
        print(number + " 0 obj\n" + value + "\nendobj\n");
        return this;
    }

    /** An object of which nothing says where it ends. */
    RawPdf endless(int number, String value) {
        offsets.put(number, file.size());
        print(number + " 0 obj\n" + value);
        return this;
    }

    RawPdf stream(int number, String entries, String content) {
        return stream(number, entries, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    RawPdf stream(int number, String entries, byte[] content) {
        offsets.put(number, file.size());
        print(number + " 0 obj\n<<" + entries + "/Length " + content.length + ">>\nstream\n");
        file.writeBytes(content);
        print("\nendstream\nendobj\n");
        return this;
    }

    byte[] bytes() {
        return bytes("");
    }

    /** With a cross-reference table. */
    byte[] bytes(String trailerEntries) {
        int start = file.size();
        print("xref\n0 1\n0000000000 65535 f \n");
        offsets.forEach((number, offset) -> print(number + " 1\n" + String.format("%010d 00000 n \n", offset)));
        print("trailer\n<</Root 1 0 R/Size 100000" + trailerEntries + ">>\nstartxref\n" + start + "\n%%EOF\n");
        return file.toByteArray();
    }

    /** With a cross-reference stream, numbered 9, that also tells of objects 100 and following, all inside object 8. */
    byte[] bytesWithObjectsInside(int objects) {
        int start = file.size();
        ByteBuffer entries = ByteBuffer.allocate((10 + objects) * 7);
        for (int number = 0; number < 10; number++) {
            entries.put((byte) (offsets.containsKey(number) ? 1 : 0)).putInt(offsets.getOrDefault(number, 0));
            entries.putShort((short) 0);
        }
        for (int index = 0; index < objects; index++) {
            entries.put((byte) 2).putInt(8).putShort((short) index);
        }
        stream(
                9,
                "/Type/XRef/Root 1 0 R/Size 1000/W[1 4 2]/Index[0 10 100 " + objects + "]/Filter/FlateDecode",
                deflated(entries.array()));
        print("startxref\n" + start + "\n%%EOF\n");
        return file.toByteArray();
    }

    /** Ends with this cross-reference stream and nothing else. */
    byte[] bytesWithCrossReferences(String entries, byte[] content) {
        int start = file.size();
        stream(9, "/Type/XRef/Root 1 0 R" + entries, content);
        print("startxref\n" + start + "\n%%EOF\n");
        return file.toByteArray();
    }

    static byte[] deflated(byte[] content) {
        return deflated(content, 1);
    }

    /** Packs without holding the unpacked whole. */
    static byte[] deflated(byte[] content, int times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int i = 0; i < times; i++) {
                out.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private void print(String text) {
        file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}

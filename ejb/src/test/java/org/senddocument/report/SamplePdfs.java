package org.senddocument.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** PDFs as clinical systems and others supply them, made in memory; all but the encrypted ones are the same each time. */
public final class SamplePdfs {

    private static final String LINE = "Seen with a cough for five days. Chest clear. Advised rest and fluids.";

    private SamplePdfs() {}

    /** So many pages of text; the lines (Latin letters only) on the first, a few of ours where there are none. */
    public static byte[] pages(int count, String... lines) {
        return saved(pdf -> fill(pdf, count, lines));
    }

    /** One page with a picture that does not compress: the file is about so many bytes, never fewer. */
    public static byte[] ofAbout(int bytes) {
        return saved(pdf -> {
            fill(pdf, 1);
            int side = (int) Math.ceil(Math.sqrt(bytes / 3.0));
            byte[] noise = new byte[side * side * 3];
            new Random(bytes).nextBytes(noise);
            PDImageXObject picture = new PDImageXObject(
                    pdf, new ByteArrayInputStream(noise), null, side, side, 8, PDDeviceRGB.INSTANCE);
            try (PDPageContentStream page =
                    new PDPageContentStream(pdf, pdf.getPage(0), PDPageContentStream.AppendMode.APPEND, false)) {
                page.drawImage(picture, 72, 72, 300, 300);
            }
        });
    }

    /** Opens with this password; with the empty one it opens unasked and is encrypted all the same. */
    public static byte[] encrypted(String userPassword) {
        return saved(pdf -> {
            fill(pdf, 1);
            pdf.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
        });
    }

    public static byte[] withJavaScript() {
        return opening(new PDActionJavaScript("app.alert('hello');"));
    }

    public static byte[] withLaunchAction() {
        PDActionLaunch launch = new PDActionLaunch();
        launch.setF("calculator");
        return opening(launch);
    }

    /** One page, and nothing on it. */
    public static byte[] emptyPage() {
        return saved(pdf -> pdf.addPage(new PDPage(PDRectangle.A4)));
    }

    private static byte[] opening(PDAction action) {
        return saved(pdf -> {
            fill(pdf, 1);
            pdf.getDocumentCatalog().setOpenAction(action);
        });
    }

    private static void fill(PDDocument pdf, int pages, String... lines) throws IOException {
        for (int number = 1; number <= pages; number++) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            write(pdf, page, "Page " + number + " of " + pages, number == 1 && lines.length > 0 ? lines : ours());
        }
    }

    private static String[] ours() {
        return new String[] {LINE, LINE, LINE};
    }

    private static void write(PDDocument pdf, PDPage page, String heading, String... lines) throws IOException {
        PDFont font = new PDType1Font(FontName.HELVETICA);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(font, 11);
            content.setLeading(15);
            content.newLineAtOffset(72, 760);
            content.showText(heading);
            for (String line : lines) {
                content.newLine();
                content.showText(line);
            }
            content.endText();
        }
    }

    private static byte[] saved(Maker maker) {
        try (PDDocument pdf = new PDDocument()) {
            pdf.setDocumentId(1L);
            maker.make(pdf);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Maker {
        void make(PDDocument pdf) throws IOException;
    }
}

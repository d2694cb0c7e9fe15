package org.senddocument.report.inspection;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Checks a supplied document by its content: a sound, unencrypted PDF with something on its pages and nothing in it
 * that acts. Time and memory stay bounded by the size of the input, whatever it holds.
 */
@Dependent
public class PdfInspection {

    private static final int HEADER_WITHIN = 1024;
    /** Nothing before it but a byte order mark and blanks: what begins as something else is that too for some reader. */
    private static final Pattern BEGINNING = Pattern.compile("(\u00EF\u00BB\u00BF)?\\s*%PDF-");
    /** PDFBox quotes what it cannot parse, and that may be a patient's; held here lest it be collected and reset. */
    private static final Logger PDFBOX_LOG = Logger.getLogger("org.apache.pdfbox");

    static {
        PDFBOX_LOG.setLevel(Level.OFF);
    }

    /** @throws UnacceptableDocumentException naming the first rule that is broken */
    public PdfFacts inspect(byte[] document) {
        try (RandomAccessRead file = new RandomAccessReadBuffer(document)) {
            refuseOtherFormats(file);
            return inspect(new BudgetedRead(file));
        } catch (IOException | StackOverflowError | RuntimeException e) {
            if (e instanceof UnacceptableDocumentException refusal) {
                throw refusal;
            }
            // PDFBox answers some damage with exceptions that are no IOException; the cause may quote the document
            throw UnacceptableDocumentException.unreadable();
        }
    }

    private static void refuseOtherFormats(RandomAccessRead file) throws IOException {
        byte[] start = new byte[HEADER_WITHIN];
        int read = file.read(start);
        if (read <= 0) {
            throw new UnacceptableDocumentException("is empty");
        }
        if (!BEGINNING
                .matcher(new String(start, 0, read, StandardCharsets.ISO_8859_1))
                .lookingAt()) {
            throw UnacceptableDocumentException.unreadable();
        }
        file.seek(0);
        StreamLimits.admitFile(file);
        file.seek(0);
    }

    private static PdfFacts inspect(BudgetedRead file) throws IOException {
        try (PDDocument pdf = new GuardedPdfParser(file).parse()) {
            COSDocument objects = pdf.getDocument();
            COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
            ForbiddenActions.refuseOnOpening(catalog);
            ForbiddenActions.refuseBase(catalog);
            ForbiddenParts.refuseForm(catalog);
            PdfObjects.eachDictionary(objects, PdfInspection::refuseForbidden);
            return new PdfFacts(pagesWithContent(catalog, file.length()));
        }
    }

    private static void refuseForbidden(COSDictionary dictionary) {
        ForbiddenActions.refuse(dictionary);
        ForbiddenParts.refuse(dictionary);
    }

    private static int pagesWithContent(COSDictionary catalog, long fileLength) {
        List<COSDictionary> pages = PageTree.pagesOf(catalog);
        PageMarks marks = new PageMarks(fileLength);
        if (pages.stream().noneMatch(marks::areOn)) {
            throw new UnacceptableDocumentException("is empty");
        }
        return pages.size();
    }
}

package org.senddocument.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A report as it came out, and what can be read in it. */
record RenderedPdf(byte[] bytes, RenderedReport result) {

    static RenderedPdf of(ReportContent content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RenderedReport result = new ReportPdf().render(content, out);
            return new RenderedPdf(out.toByteArray(), result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The visible text in the order of the file, every white space one space. */
    String text() {
        return spaced(String.join(" ", pages()));
    }

    /** The same page by page. */
    List<String> pages() {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= result.pages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(spaced(stripper.getText(pdf)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    /** The notes of all pages, without what the head and the foot of each page repeat, and the heading of a note. */
    String notes() {
        StringBuilder notes = new StringBuilder();
        List<String> pages = pages();
        for (int i = 0; i < pages.size(); i++) {
            String page = pages.get(i);
            String head = "Clinical notes ";
            String foot = "Page " + (i + 1) + " of " + pages.size();
            String body = page.substring(page.indexOf(head) + head.length(), page.indexOf(foot));
            notes.append(i == 0 ? body : body.replaceFirst("^[^()]{1,80} \\(continued\\) ", ""));
        }
        return notes.toString().strip();
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Whatever is written in letters outside the pages: metadata, structure, names of things. */
    String lettering() {
        StringBuilder found = new StringBuilder();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (COSObjectKey key : List.copyOf(pdf.getDocument().getXrefTable().keySet())) {
                collect(pdf.getDocument().getObjectFromPool(key).getObject(), found);
            }
            collect(pdf.getDocument().getTrailer().getDictionaryObject("Info"), found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.toString();
    }

    private static void collect(COSBase value, StringBuilder found) throws IOException {
        if (value instanceof COSString string) {
            found.append(string.getString()).append('\n');
        } else if (value instanceof COSArray array) {
            for (COSBase element : new ArrayList<COSBase>(array.toList())) {
                collect(element, found);
            }
        } else if (value instanceof COSDictionary dictionary) {
            if (value instanceof COSStream stream) {
                found.append(new String(stream.createInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
            for (COSBase entry : dictionary.getValues()) {
                collect(entry, found);
            }
        }
    }
}

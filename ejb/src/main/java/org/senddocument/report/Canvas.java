package org.senddocument.report;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** One page to draw on. All that is drawn is either part of the structure or an artifact; coordinates in points. */
final class Canvas implements Closeable {

    @FunctionalInterface
    interface Drawing {
        void draw() throws IOException;
    }

    private final PDPage page = new PDPage(PDRectangle.A4);
    private final PDPageContentStream content;
    private final Typefaces typefaces;
    private final StructureTree structure;

    Canvas(Typesetting set) throws IOException {
        set.pdf().addPage(page);
        this.content = new PDPageContentStream(set.pdf(), page);
        this.typefaces = set.typefaces();
        this.structure = set.structure();
    }

    void tagged(PDStructureElement element, Drawing drawing) throws IOException {
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), structure.mark(page, element));
        drawing.draw();
        content.endMarkedContent();
    }

    /** Decoration, and what is repeated from another page: not read aloud. */
    void artifact(Drawing drawing) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        drawing.draw();
        content.endMarkedContent();
    }

    void fill(float x, float y, float width, float height, Ink ink) throws IOException {
        content.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        content.addRect(x, y, width, height);
        content.fill();
    }

    void frame(float x, float y, float width, float height, Ink ink) throws IOException {
        content.setStrokingColor(ink.red(), ink.green(), ink.blue());
        content.setLineWidth(1.5f);
        content.addRect(x, y, width, height);
        content.stroke();
    }

    void text(String line, float x, float baseline, Style style) throws IOException {
        String drawn = ReadingOrder.drawn(line, typefaces);
        if (!ReadingOrder.isMixed(line)) {
            show(drawn, x, baseline, style);
            return;
        }
        COSDictionary asTyped = new COSDictionary();
        asTyped.setString(COSName.ACTUAL_TEXT, line);
        content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(asTyped));
        show(drawn, x, baseline, style);
        content.endMarkedContent();
    }

    void textEndingAt(String line, float right, float baseline, Style style) throws IOException {
        text(line, right - typefaces.width(line, style), baseline, style);
    }

    void textCentredOn(String line, float middle, float baseline, Style style) throws IOException {
        text(line, middle - typefaces.width(line, style) / 2, baseline, style);
    }

    private void show(String line, float x, float baseline, Style style) throws IOException {
        content.beginText();
        content.setNonStrokingColor(
                style.ink().red(), style.ink().green(), style.ink().blue());
        content.newLineAtOffset(x, baseline);
        for (Typefaces.Run run : typefaces.runs(line, style.weight())) {
            content.setFont(run.typeface().font(), style.size());
            content.showText(run.text());
        }
        content.endText();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}

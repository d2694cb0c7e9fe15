package org.senddocument.report;

import org.apache.pdfbox.pdmodel.PDDocument;

/** What all parts of one report are made with. */
record Typesetting(PDDocument pdf, Typefaces typefaces, PrintableText text, StructureTree structure) {

    static Typesetting of(PDDocument pdf) {
        Typefaces typefaces = new Typefaces(pdf);
        return new Typesetting(pdf, typefaces, new PrintableText(typefaces), new StructureTree());
    }
}

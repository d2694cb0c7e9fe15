package org.senddocument.report;

/** How a piece of text looks. Sizes in points. */
record Style(Weight weight, float size, Ink ink) {

    static final Style TITLE = new Style(Weight.BOLD, 16, Ink.WHITE);
    static final Style UNDER_TITLE = new Style(Weight.BOLD, 9.5f, Ink.WHITE);
    static final Style BRAND = new Style(Weight.BOLD, 12, Ink.WHITE);
    static final Style BAND = new Style(Weight.BOLD, 10, Ink.TEXT);
    static final Style BLOCK_HEADING = new Style(Weight.BOLD, 10, Ink.BLUE);
    static final Style LABEL = new Style(Weight.PLAIN, 9.5f, Ink.LABEL);
    static final Style VALUE = new Style(Weight.BOLD, 10, Ink.TEXT);
    static final Style NAME = new Style(Weight.BOLD, 12.5f, Ink.TEXT);
    static final Style SECTION = new Style(Weight.BOLD, 13, Ink.WHITE);
    static final Style NOTE_HEADING = new Style(Weight.BOLD, 11, Ink.TEXT);
    static final Style NOTE = new Style(Weight.PLAIN, 10.5f, Ink.TEXT);
    static final Style FOOTER = new Style(Weight.PLAIN, 9.5f, Ink.TEXT);

    float leading() {
        return size * 1.3f;
    }
}

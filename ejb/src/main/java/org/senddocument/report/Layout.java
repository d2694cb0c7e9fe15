package org.senddocument.report;

/** The measures of the page, in points, from the lower left corner of A4. */
final class Layout {

    static final float LEFT = 34;
    static final float RIGHT = 561;
    static final float TOP = 812;
    static final float BOTTOM = 34;
    static final float WIDTH = RIGHT - LEFT;
    static final float MIDDLE = (LEFT + RIGHT) / 2;
    /** Between the frame and what is written. */
    static final float PADDING = 12;
    /** The line over the footer; nothing else is written below it. */
    static final float FOOTER_LINE = BOTTOM + 30;

    static final float LOWEST = FOOTER_LINE + 10;

    private Layout() {}
}

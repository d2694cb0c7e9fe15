package org.senddocument.report;

/** The colours of the NHS identity that the template uses; text keeps a contrast of at least 4.5 to 1 on its ground. */
enum Ink {
    TEXT(0x21, 0x2B, 0x32),
    LABEL(0x42, 0x55, 0x63),
    BLUE(0x00, 0x5E, 0xB8),
    PALE_BLUE(0xCC, 0xDF, 0xF1),
    WHITE(0xFF, 0xFF, 0xFF);

    private final float red;
    private final float green;
    private final float blue;

    Ink(int red, int green, int blue) {
        this.red = red / 255f;
        this.green = green / 255f;
        this.blue = blue / 255f;
    }

    float red() {
        return red;
    }

    float green() {
        return green;
    }

    float blue() {
        return blue;
    }
}

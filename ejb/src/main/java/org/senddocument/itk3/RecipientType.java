package org.senddocument.itk3;

/** What the recipient is to do with the document (ITK-RecipientType-1, GPCM-SD-039). */
public enum RecipientType {
    /** File it in the patient's record. */
    FA("For Action"),
    /** Nothing is expected. */
    FI("For Information");

    private final String display;

    RecipientType(String display) {
        this.display = display;
    }

    String display() {
        return display;
    }
}

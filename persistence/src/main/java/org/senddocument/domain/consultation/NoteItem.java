package org.senddocument.domain.consultation;

/**
 * One entry of the clinical notes.
 *
 * @param code null for free text
 * @param confidential printed as {@code Confidential item} (GPCM-SD-133)
 */
public record NoteItem(String text, Coding code, boolean confidential) {

    @Override
    public String toString() {
        return "NoteItem[…]";
    }
}

package org.senddocument.domain.consultation;

import java.util.List;

/** One section of the clinical notes. */
public record Note(String heading, List<NoteItem> items) {

    public Note {
        items = items == null ? List.of() : List.copyOf(items);
    }

    @Override
    public String toString() {
        return "Note[…]";
    }
}

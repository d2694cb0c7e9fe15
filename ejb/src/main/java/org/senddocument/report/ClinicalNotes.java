package org.senddocument.report;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.Note;
import org.senddocument.domain.consultation.NoteItem;

/**
 * Everything that was entered, in its order (GPCM-SD-086), each code beside its text. What is flagged confidential never
 * comes this far into the file (GPCM-SD-102, -133, -134).
 */
final class ClinicalNotes {

    private static final float LEFT = Layout.LEFT + Layout.PADDING;
    private static final float INDENT = 12;
    /** Lines up to which an item is not parted by a page, lest a code stand on another page than its text. */
    private static final int KEPT_WHOLE = 6;

    private static final float WIDTH = Layout.WIDTH - 2 * Layout.PADDING;

    /** Before the first and after the last words; between them the lines stand as they were typed. */
    private static final Pattern BLANK_LINES = Pattern.compile("^(\\h*\\R)+|(\\R\\h*)+$");

    private final PrintableText text;
    private final Typefaces typefaces;
    private final StructureTree structure;
    private final PageCursor cursor;

    ClinicalNotes(Typesetting set, PageCursor cursor) {
        this.text = set.text();
        this.typefaces = set.typefaces();
        this.structure = set.structure();
        this.cursor = cursor;
    }

    void write(Consultation consultation) throws IOException {
        cursor.down(8);
        if (consultation.confidential()) {
            new FlowingText(cursor, LEFT, Style.NOTE)
                    .write(
                            WrappedText.lines(Wording.CONFIDENTIAL_CONSULTATION, Style.NOTE, WIDTH, typefaces),
                            structure.add("P"));
            return;
        }
        for (Note note : consultation.notes()) {
            write(note);
        }
    }

    private void write(Note note) throws IOException {
        if (Wording.isGiven(note.heading())) {
            writeHeading(note.heading());
            cursor.goesOnWith((canvas, top) -> repeatHeading(note.heading(), canvas, top));
        }
        List<String> items = note.items().stream()
                .map(ClinicalNotes::words)
                .filter(words -> !words.isBlank())
                .toList();
        writeItems(items.isEmpty() ? List.of(Wording.NOTHING_RECORDED) : items);
        cursor.goesOnWith(PageCursor.Continuation.NONE);
        cursor.down(8);
    }

    private void writeItems(List<String> items) throws IOException {
        PDStructureElement list = structure.add("L");
        for (String words : items) {
            writeItem(words, structure.add("LBody", structure.add("LI", list)));
        }
    }

    /** A loose page says whether its "penicillin" is an allergy or a medication. */
    private float repeatHeading(String heading, Canvas canvas, float top) throws IOException {
        String continued = " " + Wording.CONTINUED;
        float room = WIDTH - typefaces.width(continued, Style.NOTE_HEADING);
        List<String> first = WrappedText.lines(text.line(heading), Style.NOTE_HEADING, room, typefaces, 1);
        String line = first.get(0).strip() + continued;
        float baseline = top - 8 - Style.NOTE_HEADING.size();
        canvas.artifact(() -> canvas.text(line, LEFT, baseline, Style.NOTE_HEADING));
        return top - 8 - Style.NOTE_HEADING.leading() - 2;
    }

    /** A heading stays with the first lines below it. */
    private void writeHeading(String heading) throws IOException {
        List<String> lines = lines(heading, Style.NOTE_HEADING, WIDTH);
        cursor.ensure(Math.min(lines.size(), 3) * Style.NOTE_HEADING.leading() + 2 * Style.NOTE.leading() + 4);
        new FlowingText(cursor, LEFT, Style.NOTE_HEADING).write(lines, structure.add("H3"));
        cursor.down(2);
    }

    private void writeItem(String words, PDStructureElement element) throws IOException {
        List<String> lines = lines(words, Style.NOTE, WIDTH - INDENT);
        cursor.ensure((lines.size() > KEPT_WHOLE ? 2 : lines.size()) * Style.NOTE.leading());
        Canvas canvas = cursor.canvas();
        float middle = cursor.y() - Style.NOTE.size() * 0.75f;
        canvas.artifact(() -> canvas.fill(LEFT + 2, middle, 3, 3, Ink.BLUE));
        new FlowingText(cursor, LEFT + INDENT, Style.NOTE).write(lines, element);
        cursor.down(3);
    }

    private static String words(NoteItem item) {
        if (item.confidential()) {
            return Wording.CONFIDENTIAL_ITEM;
        }
        String words =
                item.text() == null ? "" : BLANK_LINES.matcher(item.text()).replaceAll("");
        if (item.code() == null) {
            return words;
        }
        return words.isBlank() ? Wording.code(item.code()) : words + " " + Wording.code(item.code());
    }

    private List<String> lines(String words, Style style, float width) throws IOException {
        return WrappedText.lines(text.of(words), style, width, typefaces);
    }
}

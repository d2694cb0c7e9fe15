package org.senddocument.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a report with the places where they stand. */
final class PlacedWords extends PDFTextStripper {

    /** A piece of a line that stands by itself, and where it begins and ends, in points from the left edge of the page. */
    record Word(String text, float left, float right) {}

    private final List<Word> words = new ArrayList<>();

    private PlacedWords() {
        setSortByPosition(true);
    }

    static List<Word> in(RenderedPdf pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            PlacedWords placed = new PlacedWords();
            placed.getText(document);
            return placed.words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Word find(List<Word> words, String text) {
        return words.stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not there"));
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition position : positions) {
            if (position.getUnicode().isBlank()) {
                end(word);
            } else {
                word.add(position);
            }
        }
        end(word);
    }

    private void end(List<TextPosition> word) {
        if (word.isEmpty()) {
            return;
        }
        TextPosition last = word.get(word.size() - 1);
        StringBuilder text = new StringBuilder();
        word.forEach(position -> text.append(position.getUnicode()));
        words.add(new Word(text.toString(), word.get(0).getX(), last.getX() + last.getWidth()));
        word.clear();
    }
}

package org.senddocument.mesh;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One chunk of a message, as {@code Mex-Chunk-Range} writes it: its number from 1, and how many there are. */
record ChunkRange(int number, int total) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6}):(\\d{1,6})");

    /** Empty where the text is no range, or one that cannot be: a report's {@code 1:0} counts nothing. */
    static Optional<ChunkRange> read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        ChunkRange range = new ChunkRange(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
        return Optional.of(range).filter(read -> read.number >= 1 && read.number <= read.total);
    }

    boolean isLast() {
        return number == total;
    }

    @Override
    public String toString() {
        return number + ":" + total;
    }
}

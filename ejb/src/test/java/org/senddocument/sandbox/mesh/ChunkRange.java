package org.senddocument.sandbox.mesh;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header Mex-Chunk-Range: which part of how many. */
record ChunkRange(int number, int total) {

    private static final Pattern FORMAT = Pattern.compile("\\s*(\\d{1,9})\\s*:\\s*(\\d{1,9})\\s*");
    private static final ChunkRange WHOLE = new ChunkRange(1, 1);

    /** Empty where the header is no range, or not of this part. A first part without the header is the whole. */
    static Optional<ChunkRange> read(String header, int expectedNumber) {
        if (header.isBlank()) {
            return expectedNumber == 1 ? Optional.of(WHOLE) : Optional.empty();
        }
        Matcher format = FORMAT.matcher(header);
        if (!format.matches()) {
            return Optional.empty();
        }
        ChunkRange range = new ChunkRange(Integer.parseInt(format.group(1)), Integer.parseInt(format.group(2)));
        return Optional.of(range).filter(read -> read.number == expectedNumber && read.number <= read.total);
    }
}

package org.senddocument.itk3;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** What may happen to bytes: they are flipped, lost, doubled, moved, and others come between. The same seed does the same. */
final class Damage {

    private static final String[] SNIPPETS = {
        "\"",
        "<",
        ">",
        "/>",
        "&",
        "&#0;",
        "&lt;",
        "]]>",
        "<![CDATA[",
        "<!--",
        "<issue>",
        "<coding>",
        "\u0000",
        "ok",
        "fatal",
        "<!DOCTYPE a>",
        "=",
        "code",
        "value=\"\"",
        "xmlns=\"\"",
        "\uFEFF",
        "9".repeat(300),
        "-",
        "30001x"
    };

    private final Random random;

    Damage(Random random) {
        this.random = random;
    }

    /** Of one to four kinds. */
    byte[] done(String original) {
        byte[] damaged = original.getBytes(StandardCharsets.UTF_8);
        for (int times = random.nextInt(4); times >= 0; times--) {
            damaged = mutate(damaged);
        }
        return damaged;
    }

    private byte[] mutate(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int length = Math.min(random.nextInt(60), bytes.length - at);
        byte[] slice = Arrays.copyOfRange(bytes, at, at + length);
        return switch (random.nextInt(6)) {
            case 0 -> flipped(bytes);
            case 1 -> spliced(bytes, at, length, new byte[0]);
            case 2 -> spliced(bytes, at, 0, slice);
            case 3 -> spliced(bytes, at, 0, snippet());
            case 4 -> spliced(bytes, random.nextInt(bytes.length + 1), 0, slice);
            default -> spliced(bytes, at, length, snippet());
        };
    }

    private byte[] snippet() {
        return SNIPPETS[random.nextInt(SNIPPETS.length)].getBytes(StandardCharsets.UTF_8);
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] spliced(byte[] bytes, int at, int removed, byte[] inserted) {
        byte[] spliced = new byte[bytes.length - removed + inserted.length];
        System.arraycopy(bytes, 0, spliced, 0, at);
        System.arraycopy(inserted, 0, spliced, at, inserted.length);
        System.arraycopy(bytes, at + removed, spliced, at + inserted.length, bytes.length - at - removed);
        return spliced;
    }
}

package org.senddocument.itk3;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Replies that were damaged in every way chance finds: none may stop the reader, none may turn into good news. */
class MutatedRepliesTest {

    private static final int MUTATIONS = 4000;
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

    private final Random random = new Random(20261120);

    @Test
    void noMutationThrowsOrTurnsBadNewsIntoGood() {
        List<String> originals = originals();
        int read = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutated = originals.get(i % originals.size()).getBytes(StandardCharsets.UTF_8);
            for (int times = random.nextInt(4); times >= 0; times--) {
                mutated = mutate(mutated);
            }
            read += checked(mutated);
        }

        assertThat(read).as("mutations that still were replies").isBetween(MUTATIONS / 20, MUTATIONS - 100);
    }

    private static int checked(byte[] mutated) {
        Reply reply = ReplyReader.read(mutated);
        if (reply instanceof Reply.Unreadable) {
            return 0;
        }
        Verdict verdict = ((Reply.Acknowledged) reply).verdict();
        if (verdict.positive()) {
            assertThat(ResponseCode.of(verdict.code()).orElseThrow().positive()).isTrue();
            assertThat(new String(mutated, StandardCharsets.ISO_8859_1)).contains(verdict.code());
        }
        assertThat(verdict.needsReview() || ResponseCode.of(verdict.code()).isPresent())
                .isTrue();
        return 1;
    }

    private static List<String> originals() {
        List<String> originals = new ArrayList<>(SharedReplies.all());
        Stream.of("10009", "20013", "20014", "30001", "30002", "77777")
                .map(SampleReplies::reply)
                .forEach(originals::add);
        originals.add(SampleReplies.reply("20013", "30002"));
        return originals;
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

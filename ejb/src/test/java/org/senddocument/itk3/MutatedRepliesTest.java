package org.senddocument.itk3;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/**
 * Replies that were damaged in every way chance finds: none stops the reader, and none of those that bring bad news brings
 * good news afterwards, unless the damage itself wrote a code of success. (A reply that brings both may lose the bad.)
 */
class MutatedRepliesTest {

    private static final int MUTATIONS = 4000;

    private static final List<String> GOOD_CODES = Stream.of(ResponseCode.values())
            .filter(ResponseCode::positive)
            .map(ResponseCode::code)
            .toList();

    private final List<String> originals = originals();

    /** Of the same damage each time, so that it is known to leave enough that can be read. */
    @Test
    void manyDamagedRepliesCanStillBeRead() {
        Random random = new Random(20261120);
        int read = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            String original = originals.get(i % originals.size());
            read += isReadRightly(original, new Damage(random).done(original)) ? 1 : 0;
        }

        assertThat(read).as("mutations that still were replies").isBetween(MUTATIONS / 20, MUTATIONS - 100);
    }

    /** Of other damage each time; the seed of what failed is reported. */
    @Property(tries = MUTATIONS, shrinking = ShrinkingMode.OFF)
    void noDamageStopsTheReaderOrTurnsBadNewsIntoGood(@ForAll long seed) {
        Random random = new Random(seed);
        String original = originals.get(random.nextInt(originals.size()));

        isReadRightly(original, new Damage(random).done(original));
    }

    private static boolean isReadRightly(String original, byte[] damaged) {
        Reply reply = ReplyReader.read(damaged);
        if (!(reply instanceof Reply.Acknowledged acknowledged)) {
            return false;
        }
        Verdict verdict = acknowledged.verdict();
        String text = new String(damaged, StandardCharsets.ISO_8859_1);
        if (verdict.positive()) {
            assertThat(GOOD_CODES).contains(verdict.code());
            assertThat(text).contains(verdict.code());
        }
        if (bringsBadNewsAlone(original) && bringsBadNewsAlone(text)) {
            assertThat(verdict.positive()).isFalse();
        }
        return true;
    }

    private static boolean bringsBadNewsAlone(String original) {
        return GOOD_CODES.stream().noneMatch(original::contains);
    }

    @Test
    void mostRepliesThatAreDamagedBringBadNewsAlone() {
        assertThat(originals.stream().filter(MutatedRepliesTest::bringsBadNewsAlone))
                .hasSizeGreaterThan(originals.size() / 2);
    }

    private static List<String> originals() {
        List<String> originals = new ArrayList<>(SharedReplies.all());
        Stream.of("10009", "20013", "20014", "30001", "30002", "77777", "20009", "20015", "30003", "10001", "20012")
                .map(SampleReplies::reply)
                .forEach(originals::add);
        originals.add(SampleReplies.reply("20013", "30002"));
        return originals;
    }
}

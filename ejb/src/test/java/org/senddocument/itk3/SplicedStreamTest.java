package org.senddocument.itk3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SplicedStreamTest {

    private static final Attachment MORE = new Attachment("image/png", "Rash.png");

    @Test
    void openingAgainGivesTheSameBytesHoweverTheyAreRead() throws IOException {
        MessageEnvelope envelope = SampleMessages.v2().attached(MORE).envelope();
        List<Supplier<InputStream>> contents =
                List.of(() -> new ByteArrayInputStream(bytes(70_000)), SampleMessages.content("two"));

        byte[] whole = envelope.open(contents).readAllBytes();
        byte[] again = readInPieces(envelope.open(contents));
        byte[] slowly = readInPieces(envelope.open(contents.stream()
                .map(content -> (Supplier<InputStream>) () -> new Trickle(content.get()))
                .toList()));

        assertThat(again).isEqualTo(whole);
        assertThat(slowly).isEqualTo(whole);
    }

    @Test
    void eachAttachmentIsOpenedInItsTurnAndClosed() throws IOException {
        List<String> seen = new ArrayList<>();
        MessageEnvelope envelope = SampleMessages.v2().attached(MORE).envelope();
        List<Supplier<InputStream>> contents = List.of(watched("one", seen), watched("two", seen));

        try (InputStream message = envelope.open(contents)) {
            assertThat(seen).isEmpty();
            message.readAllBytes();
        }

        assertThat(seen).containsExactly("open one", "close one", "open two", "close two");
    }

    @Test
    void aMessageThatIsNotReadToItsEndClosesWhatItOpened() throws IOException {
        List<String> seen = new ArrayList<>();
        MessageEnvelope envelope = SampleMessages.v2().attached(MORE).envelope();
        InputStream message =
                envelope.open(List.of(watched(new String(new char[100_000]), seen), watched("two", seen)));
        message.skipNBytes(envelope.length(List.of(0L, 0L)));

        message.close();

        assertThat(seen).hasSize(2).last().asString().startsWith("close");
        assertThat(message.read()).isEqualTo(-1);
    }

    @Test
    void aLargeAttachmentIsNeverHeldWhole() throws IOException {
        long gigabyte = 1L << 30;
        EndlessZeros zeros = new EndlessZeros();
        MessageEnvelope envelope = SampleMessages.v2().envelope();
        long before = envelope.xml().indexOf(MessageEnvelope.SPLICE_MARK) + MessageEnvelope.SPLICE_MARK.length();

        try (InputStream message = envelope.open(List.of(() -> zeros))) {
            message.skipNBytes(before + 1);
        }

        assertThat(zeros.given).isPositive().isLessThan(100_000);
        assertThat(envelope.length(List.of(gigabyte))).isGreaterThan(gigabyte * 4 / 3);
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static byte[] readInPieces(InputStream message) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] piece = new byte[997];
        for (int count = message.read(piece, 1, 7); count >= 0; count = message.read(piece, 1, 900)) {
            read.write(piece, 1, count);
            int one = message.read();
            if (one >= 0) {
                read.write(one);
            }
        }
        return read.toByteArray();
    }

    private static Supplier<InputStream> watched(String text, List<String> seen) {
        return () -> {
            seen.add("open " + text);
            return new FilterInputStream(SampleMessages.content(text).get()) {
                @Override
                public void close() throws IOException {
                    seen.add("close " + text);
                    super.close();
                }
            };
        };
    }

    /** Gives one byte at a time, as a network may. */
    private static final class Trickle extends FilterInputStream {

        Trickle(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return super.read(bytes, offset, Math.min(length, 1));
        }
    }

    private static final class EndlessZeros extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return 0;
        }
    }
}

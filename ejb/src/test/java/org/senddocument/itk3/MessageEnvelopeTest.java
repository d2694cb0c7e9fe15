package org.senddocument.itk3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageEnvelopeTest {

    private static final Attachment MORE = new Attachment("image/png", "Rash.png");
    private static final int TWO_PIECES = 2 * 3 * 8192;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, TWO_PIECES - 1, TWO_PIECES, TWO_PIECES + 1, 1_000_003})
    void theBytesOfAnAttachmentArriveAsTheyWere(int size) throws IOException {
        byte[] content = bytes(size);
        MessageEnvelope envelope = SampleMessages.v2().envelope();

        byte[] message =
                envelope.open(List.of(() -> new ByteArrayInputStream(content))).readAllBytes();

        assertThat(message).hasSize((int) envelope.length(List.of((long) size)));
        assertThat(Base64.getDecoder().decode(XmlMessage.of(message).one("//Binary/content/@value")))
                .isEqualTo(content);
    }

    @Test
    void everyAttachmentComesToItsOwnPlace() throws IOException {
        MessageEnvelope envelope = SampleMessages.v2().attached(MORE, MORE).envelope();

        InputStream message = envelope.open(
                List.of(SampleMessages.content("one"), SampleMessages.content("two"), SampleMessages.content("three")));

        assertThat(XmlMessage.of(message.readAllBytes()).all("//Binary/content/@value"))
                .containsExactly("b25l", "dHdv", "dGhyZWU=");
    }

    @Test
    void anEnvelopeIsTheSameAfterItWasKeptAsText() throws IOException {
        MessageEnvelope envelope =
                SampleMessages.v2().with(SampleMessages.patient("Müller")).envelope();

        MessageEnvelope readBack = new MessageEnvelope(
                new String(envelope.xml().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));

        assertThat(readBack).isEqualTo(envelope);
        assertThat(readBack.length(List.of(10L))).isEqualTo(envelope.length(List.of(10L)));
    }

    static Stream<String> namesLikeMarkup() {
        return Stream.of(
                MessageEnvelope.SPLICE_MARK + '"',
                MessageEnvelope.SPLICE_MARK + "\"/>",
                MessageEnvelope.SPLICE_MARK + "AAAA\"",
                "<content value='AAAA'/>",
                "\"/>" + MessageEnvelope.SPLICE_MARK + "\"/>",
                "&lt;content value=\"\"/>",
                "]]>" + MessageEnvelope.SPLICE_MARK + '"',
                "</p><content value=\"\"></content><p>");
    }

    @ParameterizedTest
    @MethodSource("namesLikeMarkup")
    void noTextIsTakenForThePlaceOfAnAttachment(String name) throws IOException {
        MessageEnvelope envelope = SampleMessages.v2()
                .with(SampleMessages.patient(name))
                .as(null, name, null)
                .attached(new Attachment(name, name))
                .envelope();

        byte[] message = envelope.open(List.of(SampleMessages.content("one"), SampleMessages.content("two")))
                .readAllBytes();

        assertThat(envelope.attachments()).isEqualTo(2);
        assertThat(XmlMessage.of(message).all("//Binary/content/@value")).containsExactly("b25l", "dHdv");
        assertThat(XmlMessage.of(message).one("//Patient/name/family/@value")).isEqualTo(name);
        assertThat(XmlMessage.of(message).one("//Composition/title/@value")).isEqualTo(name);
    }

    @Test
    void theNumberOfAttachmentsMustFit() {
        MessageEnvelope envelope = SampleMessages.v2().envelope();

        assertThatIllegalArgumentException().isThrownBy(() -> envelope.open(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> envelope.length(List.of(1L, 2L)));
    }

    @Test
    void aTextWithoutAPlaceIsNoEnvelope() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MessageEnvelope("<Bundle/>"));
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}

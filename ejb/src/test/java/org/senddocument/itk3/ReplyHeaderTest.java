package org.senddocument.itk3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.itk3.SampleReplies.ORIGINAL;
import static org.senddocument.itk3.SampleReplies.acknowledged;
import static org.senddocument.itk3.SampleReplies.reply;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyHeaderTest {

    @Test
    void aReplyTellsWhichMessageItAnswers() {
        ReplyHeader header = acknowledged(reply("20013")).header();

        assertThat(header.originalMessageId()).contains(ORIGINAL);
        assertThat(header.originalHeaderId()).contains(UUID.fromString(ORIGINAL));
        assertThat(header.senderReference()).contains("consultation-17");
    }

    @Test
    void aReplyTellsWhereItComesFrom() {
        ReplyHeader header = acknowledged(reply("20013")).header();

        assertThat(header.senderOdsCode()).contains("Y99001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:uuid:5c1f0b7e-93d2-4f6a-8a57-2d6e0c9b4f31",
                "5C1F0B7E-93D2-4F6A-8A57-2D6E0C9B4F31",
                " 5c1f0b7e-93d2-4f6a-8a57-2d6e0c9b4f31 ",
                "URN:UUID:5C1F0B7E-93D2-4F6A-8A57-2D6E0C9B4F31"
            })
    void theIdOfTheOriginalIsKnownInAnyForm(String identifier) {
        ReplyHeader header = acknowledged(reply("20013").replace('"' + ORIGINAL, '"' + identifier))
                .header();

        assertThat(header.originalHeaderId()).contains(UUID.fromString(ORIGINAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1-1-1", "consultation-17", "5c1f0b7e-93d2-4f6a-8a57-2d6e0c9b4f3", ""})
    void anIdThatIsNoUuidIsNoHeaderId(String identifier) {
        ReplyHeader header =
                acknowledged(reply("20013").replace(ORIGINAL, identifier)).header();

        assertThat(header.originalHeaderId()).isEmpty();
    }

    @Test
    void aReceiverThatCouldNotReadTheMessageSaysSo() {
        String unreadable = "UNREADABLE-IN-ORIGINAL-MESSAGE";

        ReplyHeader header =
                acknowledged(reply("10009").replace(ORIGINAL, unreadable)).header();

        assertThat(header.originalMessageId()).contains(ReplyHeader.UNREADABLE_ORIGINAL);
        assertThat(header.originalHeaderId()).isEmpty();
    }

    @Test
    void aReplyFromAPractitionerIsReadToo() {
        String fromPractitioner =
                SampleReplies.replyOf(ORIGINAL, SampleReplies.practitioner(), SampleReplies.issue("30001"));
        String fromBoth = SampleReplies.replyOf(
                ORIGINAL,
                SampleReplies.practitioner()
                        + SampleReplies.organisation().replace("urn:uuid:sender", "urn:uuid:beside"),
                SampleReplies.issue("30001"));

        assertThat(acknowledged(fromPractitioner).header().senderOdsCode()).isEmpty();
        assertThat(acknowledged(fromBoth).header().senderOdsCode()).contains("Z11111");
    }

    @Test
    void aReferenceOfNoneIsNoReference() {
        assertThat(acknowledged(reply("20013").replace("consultation-17", "None"))
                        .header()
                        .senderReference())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-11-21", "+999999999-01-01T00:00:00Z", "0001-01-01T00:00:00Z"})
    void aTimeThatIsNoneCostsNothing(String time) {
        assertThat(SampleReplies.read(reply("20013").replace("2026-11-21T09:10:11+01:00", time)))
                .isEqualTo(SampleReplies.read(reply("20013")));
    }

    @Test
    void textsAreCutToWhatCanBeKept() {
        ReplyHeader header = acknowledged(reply("20013")
                        .replace(ORIGINAL, "x".repeat(5000))
                        .replace("consultation-17", "y".repeat(254) + "\uD83D\uDE00"))
                .header();

        assertThat(header.originalMessageId().orElseThrow()).hasSize(100);
        assertThat(header.senderReference()).contains("y".repeat(254));
    }
}

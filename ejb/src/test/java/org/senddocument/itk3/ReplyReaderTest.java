package org.senddocument.itk3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.itk3.SampleReplies.ORIGINAL;
import static org.senddocument.itk3.SampleReplies.acknowledged;
import static org.senddocument.itk3.SampleReplies.read;
import static org.senddocument.itk3.SampleReplies.reply;
import static org.senddocument.itk3.SampleReplies.verdict;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTest {

    @Test
    void aReplyTellsWhichMessageItAnswers() {
        ReplyHeader header = acknowledged(reply("20013")).header();

        assertThat(header.originalMessageId()).contains(ORIGINAL);
        assertThat(header.originalHeaderId()).contains(UUID.fromString(ORIGINAL));
        assertThat(header.isUnreadableOriginal()).isFalse();
        assertThat(header.senderReference()).contains("consultation-17");
    }

    @Test
    void aReplyTellsWhereItComesFrom() {
        ReplyHeader header = acknowledged(reply("20013")).header();

        assertThat(header.headerId()).contains("d4b1a0c2-4f0a-4b62-9a58-7f6f1f1f0d02");
        assertThat(header.bundleIdentifier()).contains("0e6bd8f4-6c25-4c58-b5a8-0f1a6a3a7c01");
        assertThat(header.senderOdsCode()).contains("Y99001");
        assertThat(header.sourceEndpoint()).contains("Y99GP001");
        assertThat(header.timestamp()).contains(Instant.parse("2026-11-21T08:10:11Z"));
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

        assertThat(header.isUnreadableOriginal()).isTrue();
        assertThat(header.originalMessageId()).contains(unreadable);
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

    @Test
    void theOlderNameOfTheMessageDefinitionIsAccepted() {
        String older = reply("20013").replace("Response-MessageDefinition-1", "Response-MessageDefinition-Instance-1");

        assertThat(verdict(older).positive()).isTrue();
    }

    @Test
    void theOrderOfElementsAndEntriesDoesNotMatter() {
        String reply = reply("20013");
        int header = reply.indexOf("<entry>");
        int outcome = reply.lastIndexOf("<entry>");
        String reordered = reply.substring(0, header)
                + reply.substring(outcome, reply.indexOf("</Bundle>"))
                + reply.substring(header, outcome)
                + "</Bundle>";
        String turned = reordered.replaceAll("(<sender>.*</sender>)(<timestamp[^>]*>)(<source>.*</source>)", "$3$2$1");

        assertThat(read(turned)).isEqualTo(read(reply));
        assertThat(turned).isNotEqualTo(reordered);
    }

    @Test
    void aPrefixedNamespaceAndCommentsAreRead() {
        String prefixed = reply("30001")
                .replace("<", "<f:")
                .replace("<f:/", "</f:")
                .replace("<f:?", "<?")
                .replace("xmlns=", "xmlns:f=")
                .replace("<f:entry>", "<!-- next -->\n<f:entry>");

        assertThat(read(prefixed)).isEqualTo(read(reply("30001")));
    }

    @Test
    void aByteOrderMarkAndOtherEncodingsAreRead() {
        String reply = reply("20013");

        assertThat(read("\uFEFF" + reply)).isEqualTo(read(reply));
        assertThat(read("\r\n" + reply)).isEqualTo(read(reply));
        assertThat(ReplyReader.read(("\uFEFF" + reply.replace("UTF-8", "UTF-16")).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(read(reply));
        assertThat(ReplyReader.read(reply.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(read(reply));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{\"resourceType\": \"Bundle\"}",
                "<Bundle",
                "<html><body>503</body></html>",
                "<Bundle xmlns='http://hl7.org/fhir'/>",
                "\u0000\u0001",
                "<?xml version='1.0' encoding='no-such-encoding'?><Bundle/>"
            })
    void whatIsNoReplyIsUnreadable(String bytes) {
        assertThat(read(bytes)).isInstanceOf(Reply.Unreadable.class);
        assertThat(ReplyReader.read(null)).isInstanceOf(Reply.Unreadable.class);
    }

    @Test
    void aReplyWithoutACodeIsUnreadable() {
        assertThat(read(reply())).isInstanceOf(Reply.Unreadable.class);
        assertThat(read(reply("20013").replace("value=\"20013\"", "value=\"\"")))
                .isInstanceOf(Reply.Unreadable.class);
    }

    @Test
    void aMessageThatAnswersNoneIsUnreadable() {
        assertThat(ReplyReader.read(SampleMessages.v2().whole()))
                .isEqualTo(new Reply.Unreadable("It is a message of its own and answers none."));
    }

    @Test
    void noReasonTellsOfTheContent() {
        Reply reply = read("<Bundle><Okafor-Lindqvist>9991234004</Bundle>");

        assertThat(reply).isEqualTo(new Reply.Unreadable("It is not well-formed XML."));
    }

    @Test
    void aDocumentTypeIsRefusedAndNothingIsFetched(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "20013");
        String doctype = "<!DOCTYPE Bundle [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        String attack =
                reply("20001").replace("?><Bundle", "?>" + doctype + "<Bundle").replace("\"20001\"", "\"&e;\"");

        assertThat(read(attack)).isInstanceOf(Reply.Unreadable.class);
        assertThat(read(reply("20013").replace("?><Bundle", "?><!DOCTYPE Bundle><Bundle")))
                .isInstanceOf(Reply.Unreadable.class);
    }

    @Test
    void deepNestingDoesNotExhaustTheStack() {
        assertThat(read("<Bundle>" + "<entry>".repeat(150_000) + "</entry>".repeat(150_000) + "</Bundle>"))
                .isInstanceOf(Reply.Unreadable.class);
    }

    @Test
    void whatCannotBeReadIsNotPrinted() {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            read("<Bundle><Okafor></Bundle>");
        } finally {
            System.setErr(before);
        }

        assertThat(printed.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-11-21", "+999999999-01-01T00:00:00Z", "0001-01-01T00:00:00Z"})
    void aTimeThatIsNoneIsLeftOut(String time) {
        assertThat(acknowledged(reply("20013").replace("2026-11-21T09:10:11+01:00", time))
                        .header()
                        .timestamp())
                .isEmpty();
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

package org.senddocument.itk3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.itk3.SampleReplies.read;
import static org.senddocument.itk3.SampleReplies.reply;
import static org.senddocument.itk3.SampleReplies.verdict;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTest {

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
        assertThat(read("\t\r\n" + reply)).isEqualTo(read(reply));
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
}

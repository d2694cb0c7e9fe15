package org.senddocument.itk3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.itk3.SampleReplies.ITK3;
import static org.senddocument.itk3.SampleReplies.ORIGINAL;
import static org.senddocument.itk3.SampleReplies.coding;
import static org.senddocument.itk3.SampleReplies.issue;
import static org.senddocument.itk3.SampleReplies.organisation;
import static org.senddocument.itk3.SampleReplies.reply;
import static org.senddocument.itk3.SampleReplies.verdict;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTest {

    @ParameterizedTest
    @EnumSource(ResponseCode.class)
    void everyCodeOfTheStandardIsRead(ResponseCode code) {
        Verdict verdict = verdict(reply(code.code()));

        assertThat(verdict.code()).isEqualTo(code.code());
        assertThat(verdict.display()).isEqualTo(code.display());
        assertThat(verdict.kind()).isEqualTo(ResponseKind.of(code.code()));
        assertThat(verdict.positive()).isEqualTo(code.positive());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "fatal-error", "transient-error", "nonsense"})
    void theResponseCodeOfFhirDecidesNothing(String responseCode) {
        String said = "<code value=\"" + responseCode + "\"/><details>";

        assertThat(verdict(reply("20014").replace("<code value=\"ok\"/><details>", said))
                        .positive())
                .isFalse();
        assertThat(verdict(reply("20013").replace("<code value=\"ok\"/><details>", said))
                        .positive())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "99999, INFRASTRUCTURE",
        "20016, INFRASTRUCTURE",
        "200001, INFRASTRUCTURE",
        "RC001, INFRASTRUCTURE",
        "41001, INFRASTRUCTURE",
        "30026, BUSINESS",
        "20013x, INFRASTRUCTURE"
    })
    void anUnknownCodeIsNegative(String code, ResponseKind kind) {
        Verdict verdict = verdict(reply(code));

        assertThat(verdict.code()).isEqualTo(code);
        assertThat(verdict.kind()).isEqualTo(kind);
        assertThat(verdict.positive()).isFalse();
        assertThat(verdict.display()).isEqualTo("As the receiver says");
    }

    @ParameterizedTest
    @CsvSource({
        "20013 30001, 30001, true",
        "30001 20013, 30001, true",
        "20013 30002, 30002, false",
        "30002 20009, 20009, false",
        "20009 20013, 20009, false",
        "20013 77777, 77777, false",
        "77777 20009, 20009, false",
        "77777 30003 30001, 30003, false"
    })
    void ofSeveralCodesTheWorstKnownOneCounts(String codes, String counting, boolean positive) {
        Verdict verdict = verdict(reply(codes.split(" ")));

        assertThat(verdict.code()).isEqualTo(counting);
        assertThat(verdict.positive()).isEqualTo(positive);
    }

    @Test
    void severalOutcomesCountLikeOne() {
        String second = SampleReplies.entry("more", "<OperationOutcome>" + issue("20009") + "</OperationOutcome>");

        assertThat(verdict(reply("20013").replace("</Bundle>", second + "</Bundle>"))
                        .code())
                .isEqualTo("20009");
    }

    @Test
    void aCodeOfTheReceiversOwnBesideThatOfTheStandardIsPassedOver() {
        String both = issue(List.of(coding("https://supplier.example/codes", "E17"), coding(ITK3, "20013")), "");

        assertThat(verdict(of(both)).code()).isEqualTo("20013");
    }

    @Test
    void aCodeWithoutItsSystemIsReadAllTheSame() {
        String bare = reply("30001").replace("<system value=\"" + ITK3 + "\"/>", "");

        assertThat(verdict(bare).positive()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"20013, fatal", "20013, error", "30001, fatal", "30001, error"})
    void goodNewsBesideAFaultWithoutACodeIsNoneAtAll(String code, String severity) {
        String grave = "<issue><severity value=\"" + severity + "\"/><code value=\"exception\"/></issue>";

        assertThat(SampleReplies.read(of(issue(code), grave)))
                .isEqualTo(new Reply.Unreadable("It contradicts itself."));
        assertThat(SampleReplies.read(of(grave, issue(code))))
                .isEqualTo(new Reply.Unreadable("It contradicts itself."));
    }

    @Test
    void aNoteBesideACodeChangesNothing() {
        String note = "<issue><severity value=\"information\"/><code value=\"informational\"/></issue>";
        String grave = "<issue><severity value=\"fatal\"/><code value=\"exception\"/></issue>";

        assertThat(verdict(of(issue("20013"), note)).positive()).isTrue();
        assertThat(verdict(of(issue("20009"), grave)).code()).isEqualTo("20009");
    }

    @Test
    void theReceiversWordsAreKeptWithoutNumbersOfPatients() {
        String words = "<diagnostics value=\"No match for 9991234004, 999 123 4004 or 999-123-4004 (line 17)\"/>"
                + "<diagnostics value=\"never read\"/>";
        String more = "<diagnostic value=\"sent to GPPROVIDER_9991234004_19680307_Okafor\"/>";

        Verdict verdict = verdict(of(issue(List.of(coding(ITK3, "20009")), words), issue(List.of(), more)));

        assertThat(verdict.diagnostics())
                .contains("No match for **********, ********** or ********** (line 17) sent to GPPROVIDER_***");
        assertThat(verdict.toString()).doesNotContain("match");
        assertThat(verdict(reply("20009")).diagnostics()).isEmpty();
    }

    @Test
    void longWordsAreCutAfterTheyWereMasked() {
        String words = "x".repeat(995) + " 9991234004 and more";

        Verdict verdict = verdict(of(issue(List.of(coding(ITK3, "20009")), "<diagnostics value=\"" + words + "\"/>")));

        assertThat(verdict.diagnostics()).contains("x".repeat(995) + " ****");
    }

    private static String of(String... issues) {
        return SampleReplies.replyOf(ORIGINAL, organisation(), issues);
    }
}

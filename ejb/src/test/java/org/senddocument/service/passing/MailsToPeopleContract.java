package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senddocument.service.incident.OpenIncidents;

/** A person has a mail of each cause, one a day while any lasts, and more only where there is much more of it. */
abstract class MailsToPeopleContract extends WatchedDesk {

    @Test
    void aMailLeadsToThePagesAndNamesNoPatient() {
        refusedAndTold("one");

        assertThat(desk.people().lastMail())
                .contains("https://send.example/send-document/documents?status=FAILED", "2 March 2026 at 11:00")
                .doesNotContain("Sample", "Ada", "9990000018", "999 000 0018", "1960");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T07:00:00Z, 2026-03-03T08:00:00Z, an ordinary day",
        "2026-03-28T10:00:00Z, 2026-03-29T07:00:00Z, the clocks go forward in the night",
        "2026-10-24T10:00:00Z, 2026-10-25T08:00:00Z, the clocks go back in the night"
    })
    void theDigestIsWrittenOnceADayAtEightInLondon(String start, String eight, String day) {
        desk.at(start);
        refusedAndTold("one");

        desk.at(eight);
        desk.after(Duration.ofMillis(-1));
        watch();
        assertThat(desk.people().subjects()).as("a moment before, " + day).hasSize(1);
        desk.at(eight);
        watch();
        desk.after(Duration.ofHours(1));
        watch();

        assertThat(desk.people().subjects()).hasSize(2).last().isEqualTo("Send Document: 1 incident is still open");
    }

    @Test
    void aFloodOnTopOfAnOldFailureIsToldAtOnceAndATrickleIsNot() {
        refusedAndTold("old");
        for (int i = 0; i < 9; i++) {
            refused("trickle-" + i);
        }
        watch();
        List<String> afterATrickle = desk.people().subjects();
        refused("flood-0");
        watch();
        watch();

        assertThat(afterATrickle).hasSize(1);
        assertThat(desk.people().subjects())
                .hasSize(2)
                .last()
                .isEqualTo("Send Document: More of it: 11 documents did not arrive");
    }

    @Test
    void aMailThatIsNotTakenIsTriedAgainAndTheIncidentIsThereMeanwhile() {
        desk.people().mailServerIsDown(true);
        refusedAndTold("one");

        assertThat(only().closedAt()).isNull();
        assertThat(notTaken()).isEqualTo(1);
        desk.people().mailServerIsDown(false);
        watch();
        assertThat(desk.people().subjects()).as("before its time").isEmpty();
        desk.after(Duration.ofMinutes(2));
        watch();

        assertThat(desk.people().subjects()).containsExactly("Send Document: 1 document did not arrive");
        assertThat(notTaken()).isZero();
    }

    private long notTaken() {
        return desk.done(OpenIncidents.class, OpenIncidents::mailsNotTaken);
    }

    @Test
    void withoutAMailServerAnIncidentIsThereAndNoMailIsWritten() {
        desk.people().haveNoMail();

        refusedAndTold("one");

        assertThat(only().closedAt()).isNull();
        assertThat(desk.people().subjects()).isEmpty();
        assertThat(notTaken()).isZero();
    }
}

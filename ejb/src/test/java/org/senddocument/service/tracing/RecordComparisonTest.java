package org.senddocument.service.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senddocument.domain.tracing.Finding;
import org.senddocument.domain.tracing.Trace;

class RecordComparisonTest {

    private static final String NUMBER = "9990000018";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static TraceQuery query(String family) {
        return new TraceQuery(1, NUMBER, family, LocalDate.of(1960, 2, 29), "A12345", new UUID(4, 4), 0);
    }

    private static DemographicRecord held(
            String number, String surname, List<String> others, String birthDate, boolean restricted, String practice) {
        return new DemographicRecord(
                number,
                "7",
                Optional.ofNullable(surname),
                others,
                Optional.ofNullable(birthDate),
                false,
                restricted,
                Optional.ofNullable(practice),
                Optional.empty());
    }

    private static Trace compared(String ours, DemographicRecord record) {
        return RecordComparison.of(query(ours), record, TODAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sample|SAMPLE",
                "sample-jones|SAMPLE JONES",
                "O’Sample|O'SAMPLE",
                "O Sample|O'Sample",
                "Müller|MULLER",
                "Strauß|STRAUSS",
                "Samplewithaverylongnameofmorethanthirtyfive|SAMPLEWITHAVERYLONGNAMEOFMORETHANTH"
            })
    void neitherCaseNorAccentsNorSignsPartASurname(String ours, String theirs) {
        Trace trace = compared(ours, held(NUMBER, theirs, List.of(), "1960-02-29", false, "B82001"));

        assertThat(trace.findings()).isEmpty();
        assertThat(trace.surname()).isEqualTo(theirs);
        assertThat(trace.practice()).isEqualTo("B82001");
    }

    @ParameterizedTest
    @CsvSource({"Sample, SAMPSON", "Sample, SAMPLER", "Li, LEE"})
    void anotherSurnameDiffersAndIsNotKept(String ours, String theirs) {
        Trace trace = compared(ours, held(NUMBER, theirs, List.of(), "1960-02-29", false, "B82001"));

        assertThat(trace.findings()).containsExactly(Finding.NAME_DIFFERS);
        assertThat(trace.surname()).isNull();
    }

    @Test
    void aFormerSurnameIsThePatientsOwnAndTheUsualOneRoutes() {
        Trace trace = compared("Former", held(NUMBER, "USUAL", List.of("FORMER"), "1960-02-29", false, "B82001"));

        assertThat(trace.findings()).containsExactly(Finding.NAME_IS_FORMER);
        assertThat(trace.surname()).isEqualTo("USUAL");
    }

    @ParameterizedTest
    @CsvSource({
        "1960-02-28, BIRTH_DATE_DIFFERS",
        "1960-03, BIRTH_DATE_DIFFERS",
        "1961, BIRTH_DATE_DIFFERS",
        "1960-02, BIRTH_DATE_PARTIAL",
        "1960, BIRTH_DATE_PARTIAL",
        ", RECORD_INCOMPLETE"
    })
    void aBirthDateIsComparedAsFarAsPdsHoldsIt(String theirs, Finding finding) {
        Trace trace = compared("Sample", held(NUMBER, "SAMPLE", List.of(), theirs, false, "B82001"));

        assertThat(trace.findings()).containsExactly(finding);
    }

    @Test
    void aRecordWithoutASurnameCannotBeRouted() {
        Trace trace = compared("Sample", held(NUMBER, null, List.of(), "1960-02-29", false, "B82001"));

        assertThat(trace.findings()).containsExactly(Finding.RECORD_INCOMPLETE);
    }

    @Test
    void ofARestrictedPatientNoPracticeIsMissedOrKept() {
        Trace trace = compared("Sample", held(NUMBER, null, List.of(), "1960-02-29", true, "B82001"));

        assertThat(trace.findings()).containsExactly(Finding.RESTRICTED);
        assertThat(trace.practice()).isNull();
    }

    @Test
    void aNewNumberIsToldOfTheSamePersonOnly() {
        Trace same = compared("Sample", held("9990000026", "SAMPLE", List.of(), "1960-02-29", false, "B82001"));
        Trace somebodyElse = compared("Sample", held("9990000026", "OTHER", List.of(), "1960-02-29", false, "B82001"));

        assertThat(same.findings()).containsExactly(Finding.SUPERSEDED);
        assertThat(same.currentNumber()).isEqualTo("9990000026");
        assertThat(somebodyElse.findings()).containsExactlyInAnyOrder(Finding.SUPERSEDED, Finding.NAME_DIFFERS);
        assertThat(somebodyElse.currentNumber()).isNull();
    }

    @Test
    void aPatientWithoutAPracticeHasNobodyToSendTo() {
        Trace trace = compared("Sample", held(NUMBER, "SAMPLE", List.of(), "1960-02-29", false, null));

        assertThat(trace.findings()).containsExactly(Finding.NO_PRACTICE);
    }

    @Test
    void thePracticeThatSendsHasTheRecordAlready() {
        Trace trace = compared("Sample", held(NUMBER, "SAMPLE", List.of(), "1960-02-29", false, "a12345"));

        assertThat(trace.findings()).containsExactly(Finding.REGISTERED_WITH_SENDER);
    }

    @Test
    void aRegistrationThatEndedIsSeenOnTheDayAfterIt() {
        assertThat(registeredUntil(TODAY).findings()).isEmpty();
        assertThat(registeredUntil(TODAY.minusDays(1)).findings()).containsExactly(Finding.PRACTICE_ENDED);
    }

    private static Trace registeredUntil(LocalDate day) {
        DemographicRecord record = new DemographicRecord(
                NUMBER,
                "7",
                Optional.of("SAMPLE"),
                List.of(),
                Optional.of("1960-02-29"),
                false,
                false,
                Optional.of("B82001"),
                Optional.of(day));
        return compared("Sample", record);
    }
}

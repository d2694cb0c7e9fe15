package org.senddocument.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.report.SampleReports.item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.consultation.Note;
import org.senddocument.domain.consultation.Organisation;
import org.senddocument.domain.consultation.Patient;

class ReportHeadTest {
    @Test
    void theHeadNamesDocumentPatientSenderAndReceiver() {
        RenderedPdf pdf = RenderedPdf.of(SampleReports.everyday());

        assertThat(pdf.text())
                .startsWith("Consultation Report Confidential: personal data GP Connect "
                        + "Version 2 Number of related documents: 3 "
                        + "CITIZEN INFORMATION Name: SMITH, Richard James (Mr) "
                        + "Date of birth: 09-Jan-1955 NHS No.: 969 093 7278 "
                        + "Home/Registered address: 2 High Street, Leeds, LS1 1AA ")
                .contains("Gender: Male Tel No.: 0113 496 0000 Mobile No.: 07700 900123 "
                        + "Current Tel No.: 0113 496 0099 SENDING INFORMATION ")
                .contains("Clinician: Dr Gary Pritchard, General practitioner")
                .contains("Place of consultation: Starling Branch Surgery, Beck Row")
                .contains("Cumbria Starling Medical Centre, ODS A12345, 1 Mill Lane, Leeds, LS2 9AA")
                .contains("Receiving GP practice: Beck Row Surgery, Leeds")
                .contains("Tel No.: 0113 632 3200", "E-mail: desk@starling.example")
                .endsWith("Page 1 of 1 Confidential: personal data Page 1 of 1");
        assertThat(pdf.text().replace(" ", ""))
                .contains("Currentaddress:Flat2a,123GenericStreet,JustofftheMainSquare,Newtown,NT33AB");
    }

    @Test
    void timesAreThoseOfTheClockOnTheWallInLondon() {
        RenderedPdf summer = RenderedPdf.of(SampleReports.everyday());
        RenderedPdf winter = RenderedPdf.of(sentAt(Instant.parse("2026-12-01T09:05:59Z")));

        assertThat(summer.text()).contains("consultation: 20-Jul-2026 19:30", "Date letter sent: 20-Jul-2026 21:45");
        assertThat(winter.text()).contains("Date letter sent: 01-Dec-2026 09:05");
    }

    @Test
    void everyMonthHasThreeLetters() {
        assertThat(RenderedPdf.of(sentAt(Instant.parse("2026-09-30T10:00:00Z"))).text())
                .contains("Date letter sent: 30-Sep-2026 11:00");
    }

    @Test
    void longNamesAreWrappedAndNotCut() {
        Patient longName = patient(
                "Featherstonehaugh-Cholmondeley-Marjoribanks",
                List.of("Maximiliana Theodora", "Alexandrina", "Wilhelmina"));

        assertThat(RenderedPdf.of(of(longName, SampleReports.STARLING)).text())
                .contains("Name: FEATHERSTONEHAUGH-CHOLMONDELEY-MARJORIBANKS, "
                        + "Maximiliana Theodora Alexandrina Wilhelmina (Dame) Date of birth: 30-Sep-1999");
    }

    @Test
    void absurdlyLongValuesLeaveRoomForTheNotes() {
        Patient endless = patient("Long".repeat(3000), List.of("Name".repeat(3000)));
        Organisation sprawling = new Organisation(
                "A1",
                "Hub ".repeat(3000),
                "0".repeat(3000),
                "a".repeat(3000),
                List.of("Road ".repeat(3000)),
                "b".repeat(900));

        RenderedPdf pdf = RenderedPdf.of(of(endless, sprawling));

        assertThat(pdf.result().pages()).isLessThan(10);
        assertThat(pdf.notes()).endsWith("The end.");
        assertThat(pdf.pages().get(0)).contains("…");
    }

    @Test
    void whatIsNotKnownIsSaidToBeNotGiven() {
        Patient bare = new Patient(
                "9990000018",
                null,
                "Jones",
                List.of(),
                null,
                LocalDate.of(2020, 2, 29),
                null,
                null,
                null,
                null,
                null,
                null);
        ReportContent content = new ReportContent(
                "Consultation Report",
                1,
                0,
                SampleReports.consultation(
                        bare, new Organisation("A1", "Hub", null, null, null, null), false, List.of()),
                SampleReports.SENT_AT,
                Optional.empty());

        assertThat(RenderedPdf.of(content).text())
                .contains("Name: JONES Date of birth: 29-Feb-2020")
                .contains("Home/Registered address: Not given", "Gender: Not given", "Tel No.: Not given")
                .contains("Place of consultation: Hub", "Organisation: Hub, ODS A1", "E-mail: Not given")
                .doesNotContain("Current", "Mobile", "Receiving", "null");
    }

    private static ReportContent sentAt(Instant instant) {
        return new ReportContent(
                "Consultation Report", 1, 0, SampleReports.everyday().consultation(), instant, Optional.empty());
    }

    private static ReportContent of(Patient patient, Organisation organisation) {
        return SampleReports.of(SampleReports.consultation(
                patient, organisation, false, List.of(new Note("Note", List.of(item("The end."))))));
    }

    private static Patient patient(String family, List<String> given) {
        return new Patient(
                "9990000018",
                "01",
                family,
                given,
                "Dame",
                LocalDate.of(1999, 9, 30),
                "female",
                List.of("1 " + "Long ".repeat(200)),
                null,
                null,
                List.of("2 " + "Road ".repeat(200)),
                null);
    }
}

package org.senddocument.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.senddocument.domain.consultation.Coding;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.Note;
import org.senddocument.domain.consultation.NoteItem;
import org.senddocument.domain.consultation.Organisation;
import org.senddocument.domain.consultation.Patient;
import org.senddocument.domain.consultation.Practitioner;

/** Reports to render: an everyday one, a long one, one of many scripts, and what is needed to make others. */
final class SampleReports {

    static final Instant SENT_AT = Instant.parse("2026-07-20T20:45:10Z");
    static final Organisation STARLING = new Organisation(
            "A12345",
            "Cumbria Starling Medical Centre",
            "0113 632 3200",
            "desk@starling.example",
            List.of("1 Mill Lane", "Leeds", "LS2 9AA"),
            "Starling Branch Surgery, Beck Row");
    static final Practitioner PRITCHARD = new Practitioner(
            "033345750518", "Pritchard", List.of("Gary"), "Dr", "General practitioner", "0113 632 3200");

    private SampleReports() {}

    static ReportContent everyday() {
        return of(List.of(
                new Note(
                        "History",
                        List.of(
                                item("Cough for 5 days", "49727002", "Cough"),
                                item("No fever. Slept badly; eats and drinks as usual."))),
                new Note(
                        "Examination",
                        List.of(
                                item("Temperature 37.2 °C, SpO₂ 97 %, respiratory rate ≤ 18/min"),
                                item("Chest clear\n\tno wheeze\n\tno crackles"))),
                new Note(
                        "Medication",
                        List.of(new NoteItem(
                                "Paracetamol 500mg tablets, 2 tablets four times a day",
                                new Coding("https://dmd.nhs.uk", "322236009", "Paracetamol 500mg tablets"),
                                false))),
                new Note("Plan", List.of(item("Rest and fluids. To come back if no better in 7 days.")))));
    }

    /** Four entries fill a page, more or less. */
    static ReportContent ofEntries(int entries) {
        return of(IntStream.rangeClosed(1, entries)
                .mapToObj(number -> new Note("Entry " + number, items(number)))
                .toList());
    }

    /** Short entries on one page and the next, and one that is longer than a page. */
    static ReportContent ofSeveralPages() {
        List<Note> notes = new ArrayList<>(ofEntries(6).consultation().notes());
        notes.add(new Note("Results", List.of(item("Day\tPulse\tNote\n".repeat(90)))));
        return of(notes);
    }

    private static List<NoteItem> items(int entry) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> item(
                        "Item " + entry + "." + number
                                + ": reviewed at home by the community nurse, dressing changed, wound clean and dry, "
                                + "pain score " + number + " of 10, observations within the expected range.",
                        "225358003",
                        "Wound care"))
                .toList();
    }

    static ReportContent ofManyScripts() {
        return of(List.of(new Note(
                "Interpreter’s notes — Ελληνικά, Русский, Հայերեն, ქართული",
                List.of(
                        item("Latin: Zażółć gęślą jaźń; Þórður Ægisson; naïve façade; Đặng Thị Hương"),
                        item("Greek: Ο ασθενής έχει βήχα, θερμοκρασία 38,5 °C"),
                        item("Cyrillic: Пациент жалуется на кашель; Џорџ Ђурић"),
                        item("Symbols: ≤ ≥ ± × ÷ ≈ ≠ µg μg Ω → ← ↑ ↓ ✓ ✗ ½ ¼ ⅓ ² ³ ₂ ‰ € ℞ ♀ ♂ ∅ Δ ∞ √ ° ′ ″"),
                        item("Supplementary: \uD835\uDC00 \uD835\uDFD8 \uD83D\uDE00"),
                        item("Hebrew: שלום עולם (בדיקה) 120/80"),
                        item("Arabic: السلام عليكم 37.5 درجة"),
                        item("No glyph: 漢字 हिन्दी \uE000 \u0007 \uD800 \u202Egm 01\u202C"),
                        item("Decomposed: re\u0301sume\u0301")))));
    }

    static ReportContent of(List<Note> notes) {
        return of(consultation(RICHARD, STARLING, false, notes));
    }

    static ReportContent of(Consultation consultation) {
        return new ReportContent(
                "Consultation Report", 2, 3, consultation, SENT_AT, Optional.of("Beck Row Surgery, Leeds"));
    }

    static final Patient RICHARD = new Patient(
            "9690937278",
            "01",
            "Smith",
            List.of("Richard", "James"),
            "Mr",
            LocalDate.of(1955, 1, 9),
            "male",
            List.of("2 High Street", "Leeds", "LS1 1AA"),
            "0113 496 0000",
            "07700 900123",
            List.of("Flat 2a", "123 Generic Street", "Just off the Main Square", "Newtown", "NT3 3AB"),
            "0113 496 0099");

    static Consultation consultation(
            Patient patient, Organisation organisation, boolean confidential, List<Note> notes) {
        return new Consultation(
                "846ebe66-5ff8-4499-bc57-a112d3d0daa3",
                OffsetDateTime.parse("2026-07-20T18:30:00Z"),
                null,
                null,
                "Consultation Report",
                "FA",
                confidential,
                false,
                null,
                patient,
                PRITCHARD,
                organisation,
                notes);
    }

    static NoteItem item(String text) {
        return new NoteItem(text, null, false);
    }

    static NoteItem item(String text, String code, String display) {
        return new NoteItem(text, new Coding("http://snomed.info/sct", code, display), false);
    }
}

package org.senddocument.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.senddocument.domain.consultation.Patient;

/** Whom the report is about. The template shows it on every page, so that a loose page cannot be filed elsewhere. */
final class PatientBlock {

    private static final Field.Column NAME = new Field.Column(38, 82, 168);
    private static final Field.Column LONG_NAME = new Field.Column(38, 82, 425);
    private static final Field.Column BORN = new Field.Column(298, 58, 62);
    private static final Field.Column NUMBER = new Field.Column(431, 44, 70);
    private static final Field.Column PLACES = new Field.Column(38, 82, 250);
    private static final Field.Column TELEPHONES = new Field.Column(384, 91, 70);

    private final Field name;
    private final Field born;
    private final Field number;
    private final List<Field> places = new ArrayList<>();
    private final List<Field> telephones = new ArrayList<>();
    private final Typefaces typefaces;

    PatientBlock(Patient patient, Typesetting set) throws IOException {
        PrintableText text = set.text();
        this.typefaces = set.typefaces();
        this.name = new Field("Name:", text.line(Wording.name(patient)), Style.NAME, 6);
        this.born = new Field("Date of birth:", Wording.date(patient.birthDate()), 1);
        this.number = new Field("NHS No.:", text.line(Wording.nhsNumber(patient.nhsNumber())), 2);
        places.add(place("Home/Registered address:", Wording.address(patient.address()), text));
        telephones.add(telephone("Gender:", Wording.gender(patient.gender()), text));
        telephones.add(telephone("Tel No.:", patient.telephone(), text));
        addWhereGiven(patient, text);
    }

    /** Most patients stay at home and can be reached there. */
    private void addWhereGiven(Patient patient, PrintableText text) throws IOException {
        String currentAddress = Wording.address(patient.currentAddress());
        if (Wording.isGiven(currentAddress)) {
            places.add(place("Current address:", currentAddress, text));
        }
        if (Wording.isGiven(patient.mobile())) {
            telephones.add(telephone("Mobile No.:", patient.mobile(), text));
        }
        if (Wording.isGiven(patient.currentTelephone())) {
            telephones.add(telephone("Current Tel No.:", patient.currentTelephone(), text));
        }
    }

    private static Field place(String label, String value, PrintableText text) throws IOException {
        return new Field(label, text.line(Wording.orNotGiven(value)), 6);
    }

    private static Field telephone(String label, String value, PrintableText text) throws IOException {
        return new Field(label, text.line(Wording.orNotGiven(value)), 5);
    }

    /** Part of the structure; returns the bottom. */
    float draw(Canvas canvas, float top, StructureTree structure) throws IOException {
        float start = Headings.block("CITIZEN INFORMATION", canvas, top, structure);
        return drawFields(canvas, start, () -> structure.add("P"));
    }

    /** On the pages that follow, where it is not read aloud again. */
    float repeat(Canvas canvas, float top) throws IOException {
        float[] bottom = new float[1];
        canvas.artifact(() -> bottom[0] = drawFields(canvas, top - 4, () -> null));
        return bottom[0];
    }

    private float drawFields(Canvas canvas, float top, Elements elements) throws IOException {
        boolean alone = name.lines(NAME, typefaces) > 2;
        float belowName = name.draw(canvas, elements.next(), alone ? LONG_NAME : NAME, top, typefaces);
        // the small print shares the baseline of the larger name
        float beside = alone ? belowName : top - (Style.NAME.size() - Style.VALUE.size());
        float belowBorn = born.draw(canvas, elements.next(), BORN, beside, typefaces);
        float belowNumber = number.draw(canvas, elements.next(), NUMBER, beside, typefaces);
        float below = Math.min(belowName, Math.min(belowBorn, belowNumber)) - 2;
        return Math.min(
                stack(places, canvas, PLACES, below, elements), stack(telephones, canvas, TELEPHONES, below, elements));
    }

    private float stack(List<Field> fields, Canvas canvas, Field.Column column, float top, Elements elements)
            throws IOException {
        float bottom = top;
        for (Field field : fields) {
            bottom = field.draw(canvas, elements.next(), column, bottom, typefaces);
        }
        return bottom;
    }

    private interface Elements {
        PDStructureElement next();
    }
}

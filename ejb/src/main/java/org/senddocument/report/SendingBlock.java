package org.senddocument.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.Organisation;
import org.senddocument.domain.consultation.Practitioner;

/**
 * Who saw the patient, where and when. Of a confidential consultation only when: not the clinician, nor the place, nor
 * how to reach it (GPCM-SD-102); the organisation's name and address are the place in the layout that has this rule.
 */
final class SendingBlock {

    private static final Field.Column WHO = new Field.Column(38, 82, 200);
    private static final Field.Column REACH = new Field.Column(330, 90, 125);

    private final List<Field> who = new ArrayList<>();
    private final List<Field> reach = new ArrayList<>();
    private final PrintableText text;
    private final Typefaces typefaces;

    SendingBlock(ReportContent content, Typesetting set) throws IOException {
        this.text = set.text();
        this.typefaces = set.typefaces();
        Consultation consultation = content.consultation();
        if (!consultation.confidential()) {
            addSender(consultation);
        }
        add(
                who,
                "Date of consultation:",
                Wording.time(consultation.consultedAt().toInstant()),
                1);
        add(reach, "Date letter sent:", Wording.time(content.letterSentAt()), 1);
        if (content.receivingPractice().isPresent()) {
            add(who, "Receiving GP practice:", content.receivingPractice().get(), 3);
        }
    }

    private void addSender(Consultation consultation) throws IOException {
        Organisation organisation = consultation.organisation();
        Practitioner practitioner = consultation.practitioner();
        String place = Wording.isGiven(organisation.branch()) ? organisation.branch() : organisation.name();
        add(who, "Clinician:", practitioner == null ? "" : Wording.clinician(practitioner), 3);
        add(who, "Place of consultation:", place, 3);
        add(who, "Organisation:", organisation(organisation), 6);
        add(reach, "Tel No.:", organisation.telephone(), 2);
        add(reach, "E-mail:", organisation.email(), 5);
    }

    private static String organisation(Organisation organisation) {
        return Wording.joined(
                organisation.name(),
                Wording.isGiven(organisation.odsCode()) ? "ODS " + organisation.odsCode() : null,
                Wording.address(organisation.address()));
    }

    private void add(List<Field> fields, String label, String value, int mostLines) throws IOException {
        fields.add(new Field(label, text.line(Wording.orNotGiven(value)), mostLines));
    }

    float draw(Canvas canvas, float top, StructureTree structure) throws IOException {
        float start = Headings.block("SENDING INFORMATION", canvas, top, structure);
        float left = start;
        for (Field field : who) {
            left = field.draw(canvas, structure.add("P"), WHO, left, typefaces);
        }
        float right = start;
        for (Field field : reach) {
            right = field.draw(canvas, structure.add("P"), REACH, right, typefaces);
        }
        return Math.min(left, right);
    }
}

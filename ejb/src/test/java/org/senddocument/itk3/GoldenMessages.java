package org.senddocument.itk3;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.senddocument.domain.consultation.Coding;
import org.senddocument.domain.consultation.Organisation;
import org.senddocument.domain.consultation.Practitioner;

/** One message of every shape, by the name of its golden file. */
public final class GoldenMessages {

    private static final Coding CARDIOLOGY = new Coding(null, "789718008", "Cardiology service");
    private static final Coding CARE_PLAN = new Coding(null, "734163000", "Care plan");
    private static final Attachment PHOTO = new Attachment("image/png", "Rash on left arm.png");
    private static final Attachment LETTER = new Attachment("application/msword", "Letter & enclosures.doc");

    private GoldenMessages() {}

    public static Map<String, SampleMessages> all() {
        Map<String, SampleMessages> all = new LinkedHashMap<>();
        all.put("v2-report", SampleMessages.v2());
        all.put("v2-without-practitioner", SampleMessages.v2().withoutPractitioner());
        all.put("v2-replacement", SampleMessages.v2().replacing(SampleMessages.PREDECESSOR, 2));
        all.put("v2-little-known", littleKnown());
        all.put(
                "v2-care-plan-with-attachments",
                SampleMessages.v2()
                        .as(CARE_PLAN, "Asthma action plan", "FI")
                        .in(CARDIOLOGY)
                        .attached(PHOTO, LETTER));
        all.put(
                "v2-replacement-without-practitioner",
                SampleMessages.v2()
                        .withoutPractitioner()
                        .in(CARDIOLOGY)
                        .attached(PHOTO)
                        .replacing(SampleMessages.PREDECESSOR, 3));
        all.put("v1-report", SampleMessages.v1());
        all.put("v1-confidential", SampleMessages.v1().in(CARDIOLOGY).confidential());
        all.put("v1-replacement", SampleMessages.v1().replacing(SampleMessages.PREDECESSOR, 2));
        all.put(
                "v1-care-setting-and-attachments",
                SampleMessages.v1().in(CARDIOLOGY).attached(PHOTO, LETTER));
        return all;
    }

    /** From an organisation of this name. */
    public static SampleMessages confidentialAt(String organisation) {
        return SampleMessages.v1()
                .with(new Organisation("X99001", organisation, "0113 496 0100", null, null, null))
                .confidential();
    }

    /** As none may leave. */
    public static SampleMessages confidentialWithAttachment() {
        return SampleMessages.v1().confidential().attached(PHOTO);
    }

    private static SampleMessages littleKnown() {
        return SampleMessages.v2()
                .with(SampleMessages.patient("O'Dwyer"))
                .with(new Practitioner(null, "Marchetti", List.of(), null, null, null))
                .with(new Organisation("X99001", "Larkfield Walk-in Centre", "0113 496 0100", null, null, null));
    }
}

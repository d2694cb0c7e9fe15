package org.senddocument.sandbox.practice;

import java.util.Set;
import java.util.regex.Pattern;

/** The two generations of Send Document, told apart by their MESH workflow. */
enum Generation {

    /** 2.0.0 to 2.0.2. */
    V2(
            "GPCONNECT_SEND_DOCUMENT",
            "None",
            Set.of("FA", "FI"),
            ", seen at .+, (ODS code: )?[A-Z0-9]+",
            "^.+ for .+, NHS Number: [\\d ]+%s, [Vv]ersion:? \\d+$"),

    /** 1.3 to 1.5.1. */
    V1(
            "GPFED_CONSULT_REPORT",
            "SendDocument-ConsultationReport",
            Set.of("FA"),
            ", seen at .+, ODS [Cc]ode:? [A-Z0-9]+",
            "^Consultation report for .+ ?, NHS Number:? [\\d ]+%s, [Vv]ersion:? \\d+$");

    private final String workflow;
    private final String localExtension;
    private final Set<String> recipientTypes;
    private final Pattern subject;
    private final Pattern subjectWithoutPlace;

    /** @param place what a subject says of it, and must not say of a confidential consultation (GPCM-SD-102) */
    Generation(String workflow, String localExtension, Set<String> recipientTypes, String place, String subject) {
        this.workflow = workflow;
        this.localExtension = localExtension;
        this.recipientTypes = recipientTypes;
        this.subject = Pattern.compile(subject.formatted(place));
        this.subjectWithoutPlace = Pattern.compile(subject.formatted(""));
    }

    String workflow() {
        return workflow;
    }

    String acknowledgementWorkflow() {
        return workflow + "_ACK";
    }

    boolean allowsLocalExtension(String value) {
        return localExtension.equals(value);
    }

    boolean allowsRecipientType(String code) {
        return recipientTypes.contains(code);
    }

    boolean allowsSubject(String text, boolean confidential) {
        return confidential
                ? subjectWithoutPlace.matcher(text).matches()
                        && !subject.matcher(text).matches()
                : subject.matcher(text).matches();
    }
}

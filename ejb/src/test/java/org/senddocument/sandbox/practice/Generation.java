package org.senddocument.sandbox.practice;

import java.util.Set;
import java.util.regex.Pattern;

/** The two generations of Send Document, told apart by their MESH workflow. */
enum Generation {

    /** 2.0.0 to 2.0.2. */
    V2(
            "GPCONNECT_SEND_DOCUMENT",
            Set.of("None", "NONE"),
            "^.+ for .+, NHS Number: [\\d ]+, seen at .+, (ODS code: )?[A-Z0-9]+, [Vv]ersion:? \\d+$"),

    /** 1.3 to 1.5.1; the place is left out where the consultation is confidential (GPCM-SD-102). */
    V1(
            "GPFED_CONSULT_REPORT",
            Set.of("SendDocument-ConsultationReport", "SendDocument-ConsultationSummary"),
            "^.+ for .+ ?, NHS Number:? [\\d ]+(, seen at .+, ODS [Cc]ode:? [A-Z0-9]+)?, [Vv]ersion:? \\d+$");

    private final String workflow;
    private final Set<String> localExtensions;
    private final Pattern subject;

    Generation(String workflow, Set<String> localExtensions, String subject) {
        this.workflow = workflow;
        this.localExtensions = localExtensions;
        this.subject = Pattern.compile(subject);
    }

    String workflow() {
        return workflow;
    }

    String acknowledgementWorkflow() {
        return workflow + "_ACK";
    }

    boolean allowsLocalExtension(String value) {
        return localExtensions.contains(value);
    }

    boolean allowsSubject(String text) {
        return subject.matcher(text).matches();
    }
}

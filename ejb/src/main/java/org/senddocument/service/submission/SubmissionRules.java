package org.senddocument.service.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.time.London;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.itk3.XmlText;
import org.senddocument.service.sending.GpConnectSettings;

/** What a consultation must be, to be sent at all: every fault at once, each with its field. */
@Dependent
class SubmissionRules {

    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);

    @Inject
    GpConnectSettings settings;

    @Inject
    Clock clock;

    /** @throws InvalidSubmissionException with every fault */
    void check(NewDocument document) {
        Violations violations = new Violations();
        Consultation consultation = document.consultation();
        Instant now = clock.instant();
        checkConsultation(consultation, now, violations);
        checkSource(document, violations);
        new PatientRules(London.dayOf(now), settings.birthDateFormat()).check(consultation.patient(), violations);
        StaffRules.check(consultation, settings.version(), violations);
        checkNotes(consultation, violations);
        new AttachmentRules(settings.version()).check(document, violations);
        violations.throwIfAny();
    }

    private void checkConsultation(Consultation consultation, Instant now, Violations violations) {
        checkId(consultation.consultationId(), violations);
        violations.requireNonNull("consultedAt", consultation.consultedAt());
        if (consultation.consultedAt() != null
                && consultation.consultedAt().toInstant().isAfter(now.plus(CLOCK_DIFFERENCE))) {
            violations.add("consultedAt", "must not be in the future");
        }
        if (consultation.sendAfter() != null
                && consultation.sendAfter().toInstant().isAfter(now.plus(SubmissionSettings.LONGEST_WAIT))) {
            violations.add("sendAfter", "must be within 3 hours from now (GPCM-SD-096)");
        }
        violations.limitText("title", consultation.title(), 255);
        violations.checkChoice("recipientType", consultation.recipientType(), List.of("FA", "FI"));
        violations.checkSnomed("documentType", consultation.documentType());
        violations.checkSnomed("careSetting", consultation.careSetting());
    }

    /** Replies repeat it, and are matched by it: it must come back as it went (GPCM-SD-042, -052). */
    private static void checkId(String id, Violations violations) {
        violations.requireText("consultationId", id, 255);
        boolean readable = XmlText.carries(id) && id != null && !id.isBlank();
        if (readable && !XmlText.arrivesAsItIs(id)) {
            violations.add("consultationId", "must have no line breaks, and no blanks at its ends or in a row");
        }
    }

    private void checkSource(NewDocument document, Violations violations) {
        boolean supplied = document.report().isPresent();
        boolean noted = !document.consultation().notes().isEmpty();
        if (supplied == noted) {
            violations.add("document", "exactly one of the part document and the field notes is required");
        }
        if (supplied && document.consultation().confidential() && settings.version() == GpConnectVersion.V1_5) {
            violations.add("confidential", "a supplied PDF cannot be redacted: give notes instead (GPCM-SD-102)");
        }
    }

    private static void checkNotes(Consultation consultation, Violations violations) {
        for (int i = 0; i < consultation.notes().size(); i++) {
            String note = "notes[" + i + "]";
            violations.requireText(
                    note + ".heading", consultation.notes().get(i).heading(), 255);
            var items = consultation.notes().get(i).items();
            for (int j = 0; j < items.size(); j++) {
                violations.requireText(
                        note + ".items[" + j + "].text", items.get(j).text(), 100_000);
                violations.checkCoding(
                        note + ".items[" + j + "].code", items.get(j).code());
            }
        }
    }
}

package org.senddocument.service.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.Organisation;
import org.senddocument.domain.consultation.Patient;
import org.senddocument.service.sending.GpConnectSettings;

/** Fills in what a request leaves to the configuration, so that a later change of it does not change what was sent. */
@Dependent
class SubmissionDefaults {

    @Inject
    GpConnectSettings settings;

    Consultation complete(Consultation given) {
        return new Consultation(
                given.consultationId(),
                given.consultedAt(),
                given.documentType(),
                given.careSetting(),
                given.title(),
                given.recipientType(),
                given.confidential(),
                given.registeredHere(),
                given.sendAfter(),
                complete(given.patient()),
                given.practitioner(),
                complete(given.organisation()),
                given.notes());
    }

    private Patient complete(Patient given) {
        if (given == null || given.nhsNumberVerification() != null) {
            return given;
        }
        return new Patient(
                given.nhsNumber(),
                settings.nhsNumberVerification(),
                given.family(),
                given.given(),
                given.prefix(),
                given.birthDate(),
                given.gender(),
                given.address(),
                given.telephone(),
                given.mobile(),
                given.currentAddress(),
                given.currentTelephone());
    }

    private Organisation complete(Organisation given) {
        if (given == null) {
            return settings.organisation().orElse(null);
        }
        return settings.organisation()
                .filter(given::mayBe)
                .map(given::completedBy)
                .orElse(given);
    }
}

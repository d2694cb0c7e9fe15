package org.senddocument.domain.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.Patient;

/** What came in, from whom and when. The patient's details stand in columns too, to be listed and searched by. */
@Embeddable
public class Submission {

    private String account;

    private Consultation consultation;

    @Column(name = "nhs_number")
    private String nhsNumber;

    @Column(name = "patient_family")
    private String family;

    @Column(name = "patient_given")
    private String given;

    @Column(name = "patient_birth_date")
    private LocalDate birthDate;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "first_received_at")
    private Instant firstReceivedAt;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    @Column(name = "content_digest")
    private String contentDigest;

    protected Submission() {}

    /**
     * @param firstReceivedAt when the first version came that has not left yet: from here the three hours run (GPCM-SD-096)
     * @param idempotencyKey the caller's, or null
     * @param contentDigest SHA-256 over the metadata and the parts, in hexadecimal
     */
    public Submission(
            String account,
            Consultation consultation,
            Instant receivedAt,
            Instant firstReceivedAt,
            String idempotencyKey,
            String contentDigest) {
        Patient patient = consultation.patient();
        this.account = account;
        this.consultation = consultation;
        this.nhsNumber = patient.nhsNumber();
        this.family = patient.family();
        this.given = String.join(" ", patient.given());
        this.birthDate = patient.birthDate();
        this.receivedAt = receivedAt;
        this.firstReceivedAt = firstReceivedAt;
        this.idempotencyKey = idempotencyKey;
        this.contentDigest = contentDigest;
    }

    /** The same content, given in again by a person. */
    Submission givenInAgain(Instant now) {
        return new Submission(account, consultation, now, now, null, contentDigest);
    }

    public String account() {
        return account;
    }

    public Consultation consultation() {
        return consultation;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant firstReceivedAt() {
        return firstReceivedAt;
    }

    public String contentDigest() {
        return contentDigest;
    }
}

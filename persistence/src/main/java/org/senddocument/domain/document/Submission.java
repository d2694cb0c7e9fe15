package org.senddocument.domain.document;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.Patient;
import org.senddocument.domain.time.London;

/** What came in, from whom and when. The patient's details stand in columns too, to be listed and searched by. */
@Embeddable
public class Submission {

    private static final String SEPARATOR = "\n";

    private String account;

    /** With all its notes, so that no list reads it. */
    @Basic(fetch = FetchType.LAZY)
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

    /** The day in London: a submission at half past midnight in summer is not yesterday's. */
    @Column(name = "received_on")
    private LocalDate receivedOn;

    /** ODS code of the sending organisation; null where none was named. */
    @Column(name = "organisation_code")
    private String organisationCode;

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
        this.given = String.join(SEPARATOR, patient.given());
        this.birthDate = patient.birthDate();
        this.receivedAt = receivedAt;
        this.receivedOn = London.dayOf(receivedAt);
        this.organisationCode = consultation.organisation() == null
                ? null
                : consultation.organisation().odsCode();
        this.firstReceivedAt = firstReceivedAt;
        this.idempotencyKey = idempotencyKey;
        this.contentDigest = contentDigest;
    }

    /** The same content, given in again by a person. */
    Submission givenInAgain(Instant now) {
        return new Submission(account, consultation, now, now, null, contentDigest);
    }

    /** The notes are as much a body as a PDF is. */
    void removeNotes() {
        consultation = consultation.withoutNotes();
    }

    public String account() {
        return account;
    }

    public Consultation consultation() {
        return consultation;
    }

    public String nhsNumber() {
        return nhsNumber;
    }

    public String family() {
        return family;
    }

    public List<String> given() {
        return given.isEmpty() ? List.of() : List.of(given.split(SEPARATOR));
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Instant firstReceivedAt() {
        return firstReceivedAt;
    }

    public String contentDigest() {
        return contentDigest;
    }
}

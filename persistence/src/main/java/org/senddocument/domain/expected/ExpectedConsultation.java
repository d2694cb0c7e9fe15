package org.senddocument.domain.expected;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A consultation that an account says it finalised, whether it arrived here or not. */
@Entity
@Table(name = "expected_consultation")
public class ExpectedConsultation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "expected_consultation_seq")
    @SequenceGenerator(name = "expected_consultation_seq", sequenceName = "expected_consultation_seq")
    private Long id;

    private String account;

    @Column(name = "consultation_id")
    private String consultationId;

    @Column(name = "finalised_on")
    private LocalDate finalisedOn;

    @Column(name = "stated_at")
    private Instant statedAt;

    protected ExpectedConsultation() {}

    public ExpectedConsultation(String account, String consultationId, LocalDate finalisedOn, Instant statedAt) {
        this.account = account;
        this.consultationId = consultationId;
        this.finalisedOn = finalisedOn;
        this.statedAt = statedAt;
    }

    /** @return false where that was said before */
    public boolean restate(LocalDate day, Instant now) {
        if (finalisedOn.equals(day)) {
            return false;
        }
        finalisedOn = day;
        statedAt = now;
        return true;
    }

    public String account() {
        return account;
    }

    public String consultationId() {
        return consultationId;
    }

    public LocalDate finalisedOn() {
        return finalisedOn;
    }
}

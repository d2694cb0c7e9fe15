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

/** How many consultations an account says it finalised on one day. */
@Entity
@Table(name = "expected_count")
public class ExpectedCount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "expected_count_seq")
    @SequenceGenerator(name = "expected_count_seq", sequenceName = "expected_count_seq")
    private Long id;

    private String account;

    @Column(name = "finalised_on")
    private LocalDate finalisedOn;

    private int amount;

    @Column(name = "stated_at")
    private Instant statedAt;

    protected ExpectedCount() {}

    public ExpectedCount(String account, LocalDate finalisedOn, int amount, Instant statedAt) {
        this.account = account;
        this.finalisedOn = finalisedOn;
        this.amount = amount;
        this.statedAt = statedAt;
    }

    /** @return false where that was said before */
    public boolean restate(int number, Instant now) {
        if (amount == number) {
            return false;
        }
        amount = number;
        statedAt = now;
        return true;
    }

    public String account() {
        return account;
    }

    public LocalDate finalisedOn() {
        return finalisedOn;
    }

    public int amount() {
        return amount;
    }
}

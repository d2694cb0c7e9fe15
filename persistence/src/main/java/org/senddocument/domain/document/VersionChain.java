package org.senddocument.domain.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * All documents of one consultation of one account. Locked while one is added, so that each gets a place of its own, and
 * by whoever changes more than one of them: always before the first document.
 */
@Entity
@Table(name = "version_chain")
public class VersionChain {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "version_chain_seq")
    @SequenceGenerator(name = "version_chain_seq", sequenceName = "version_chain_seq")
    private Long id;

    private String account;

    @Column(name = "consultation_id")
    private String consultationId;

    @Column(name = "nhs_number")
    private String nhsNumber;

    @Column(name = "last_place")
    private int lastPlace;

    /** Null where it was not deleted. */
    @Embedded
    private Deletion deletion;

    protected VersionChain() {}

    public VersionChain(String account, String consultationId, String nhsNumber) {
        this.account = account;
        this.consultationId = consultationId;
        this.nhsNumber = nhsNumber;
    }

    /** To be called under the lock only. */
    int nextPlace() {
        return ++lastPlace;
    }

    /** The consultation was deleted at its source. The first time counts. */
    public void delete(Instant now) {
        if (deletion == null) {
            deletion = new Deletion(now);
        }
    }

    /** The consultation was given in again. */
    public void restore() {
        deletion = null;
    }

    public boolean isDeleted() {
        return deletion != null;
    }

    public Optional<Deletion> deletion() {
        return Optional.ofNullable(deletion);
    }

    public void practiceTold(String by, String reason, Instant now) {
        deletion.told(by, reason, now);
    }

    public Long id() {
        return id;
    }

    public String account() {
        return account;
    }

    public String consultationId() {
        return consultationId;
    }

    public boolean isOf(String nhsNumber) {
        return this.nhsNumber.equals(nhsNumber);
    }
}

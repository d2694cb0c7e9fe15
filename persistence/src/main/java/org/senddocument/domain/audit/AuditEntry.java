package org.senddocument.domain.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who did or saw what, when and why; added only, never changed (FHIR-DOC-01 to 04). */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq")
    private Long id;

    @Column(name = "happened_at")
    private Instant at;

    private String account;

    @Enumerated(EnumType.STRING)
    private AuditAction action;

    private UUID document;

    private String reason;

    protected AuditEntry() {}

    /**
     * @param account null where nobody is known by that name
     * @param document null where it is about none
     * @param reason why, or what of an account; never a patient's name or number
     */
    public AuditEntry(Instant at, String account, AuditAction action, UUID document, String reason) {
        this.at = at;
        this.account = account;
        this.action = action;
        this.document = document;
        this.reason = reason;
    }

    public Instant at() {
        return at;
    }

    public Optional<String> account() {
        return Optional.ofNullable(account);
    }

    public AuditAction action() {
        return action;
    }

    public Optional<UUID> document() {
        return Optional.ofNullable(document);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}

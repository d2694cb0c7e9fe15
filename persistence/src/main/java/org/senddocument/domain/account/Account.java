package org.senddocument.domain.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A person or a clinical system that signs in. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    private String username;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "secured_at")
    private Instant securedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "last_signed_in_at")
    private Instant lastSignedInAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "username"))
    @Column(name = "role_name")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Account() {}

    /** @param passwordHash salted and stretched; never the password itself */
    public Account(String username, String passwordHash, Set<Role> roles, Instant createdAt) {
        this.username = username;
        this.passwordHash = passwordHash;
        this.roles.addAll(roles);
        this.createdAt = createdAt;
        this.securedAt = createdAt;
    }

    /** Whoever signed in with the password before has to sign in again. */
    public void changePassword(String passwordHash, Instant now) {
        this.passwordHash = passwordHash;
        this.securedAt = now;
    }

    public void changeRoles(Set<Role> roles) {
        this.roles.clear();
        this.roles.addAll(roles);
    }

    /** Nobody signs in by it any more. It stays, since the history of documents names it. */
    public void close(Instant now) {
        this.closedAt = now;
        this.securedAt = now;
    }

    public void signedIn(Instant now) {
        this.lastSignedInAt = now;
    }

    public void reopen() {
        this.closedAt = null;
    }

    public String username() {
        return username;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** Of a clinical system, which signs in with every call, to the hour. Empty where it never did. */
    public Optional<Instant> lastSignedInAt() {
        return Optional.ofNullable(lastSignedInAt);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** True where a sign-in of that moment still counts: since then neither was the password changed nor the account closed. */
    public boolean stillTrusts(Instant signedInAt) {
        return isOpen() && !securedAt.isAfter(signedInAt);
    }
}

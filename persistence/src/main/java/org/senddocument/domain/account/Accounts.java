package org.senddocument.domain.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Who may sign in. */
@Dependent
public class Accounts {

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected Accounts() {}

    public Accounts(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Account> find(String username) {
        return Optional.ofNullable(entities.find(Account.class, username));
    }

    /** By name. */
    public List<Account> all(int first, int atMost) {
        return entities.createQuery("SELECT a FROM Account a ORDER BY a.username", Account.class)
                .setFirstResult(first)
                .setMaxResults(atMost)
                .getResultList();
    }

    public long count() {
        return entities.createQuery("SELECT COUNT(a) FROM Account a", Long.class)
                .getSingleResult();
    }

    /** All that hold the role and are open, each locked until the transaction ends. */
    public List<Account> lockOpen(Role role) {
        return entities
                .createQuery("SELECT a FROM Account a WHERE a.closedAt IS NULL ORDER BY a.username", Account.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .filter(account -> account.roles().contains(role))
                .toList();
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    public void add(Account account) {
        entities.persist(account);
    }
}

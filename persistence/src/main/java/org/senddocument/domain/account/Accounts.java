package org.senddocument.domain.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    public boolean isEmpty() {
        return entities.createQuery("SELECT COUNT(a) FROM Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    public void add(Account account) {
        entities.persist(account);
    }
}

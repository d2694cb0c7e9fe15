package org.senddocument.domain.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The one pause of our mailbox. */
@Dependent
public class MailboxPauses {

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected MailboxPauses() {}

    public MailboxPauses(EntityManager entities) {
        this.entities = entities;
    }

    /** Without a lock, so that all may ask before each message. */
    public boolean hasBegun() {
        return entities.createQuery("SELECT p.failures FROM MailboxPause p WHERE p.id = :id", Integer.class)
                        .setParameter("id", MailboxPause.ONLY)
                        .getSingleResult()
                > 0;
    }

    public MailboxPause read() {
        return entities.find(MailboxPause.class, MailboxPause.ONLY);
    }

    /** For a change. */
    public MailboxPause hold() {
        return entities.find(MailboxPause.class, MailboxPause.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}

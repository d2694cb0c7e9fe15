package org.senddocument.domain.incident;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All incidents, the documents that belong to them, and the days of which a digest was written. */
@Dependent
public class Incidents {

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected Incidents() {}

    public Incidents(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws jakarta.persistence.PersistenceException where another node has opened one for this cause meanwhile */
    public Incident add(Incident incident) {
        entities.persist(incident);
        entities.flush();
        return incident;
    }

    /** The open one of a cause, held against another node. */
    public Optional<Incident> lockOpen(IncidentCause cause) {
        return entities.createQuery("SELECT i FROM Incident i WHERE i.openCause = :cause", Incident.class)
                .setParameter("cause", cause)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The longest open first. */
    public List<Incident> open() {
        return entities.createQuery(
                        "SELECT i FROM Incident i WHERE i.openCause IS NOT NULL ORDER BY i.openedAt, i.id",
                        Incident.class)
                .getResultList();
    }

    public long countOpen() {
        return entities.createQuery("SELECT COUNT(i) FROM Incident i WHERE i.openCause IS NOT NULL", Long.class)
                .getSingleResult();
    }

    /** Open ones first, then the newest. */
    public List<Incident> all(int first, int atMost) {
        return entities.createQuery(
                        "SELECT i FROM Incident i ORDER BY i.state DESC, i.openedAt DESC, i.id DESC", Incident.class)
                .setFirstResult(first)
                .setMaxResults(atMost)
                .getResultList();
    }

    public long count() {
        return entities.createQuery("SELECT COUNT(i) FROM Incident i", Long.class)
                .getSingleResult();
    }

    public Set<UUID> documentsOf(Incident incident) {
        return entities.createQuery(
                        "SELECT d.document FROM IncidentDocument d WHERE d.incident = :incident", UUID.class)
                .setParameter("incident", incident)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    public void add(IncidentDocument document) {
        entities.persist(document);
    }

    public boolean hasDigestOf(LocalDate day) {
        return entities.find(IncidentDigest.class, day) != null;
    }

    /** @throws jakarta.persistence.PersistenceException where another node has written that day's digest meanwhile */
    public void add(IncidentDigest digest) {
        entities.persist(digest);
        entities.flush();
    }
}

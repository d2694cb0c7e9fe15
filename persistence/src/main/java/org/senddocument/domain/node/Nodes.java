package org.senddocument.domain.node;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The servers that share the database. */
@Dependent
public class Nodes {

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected Nodes() {}

    public Nodes(EntityManager entities) {
        this.entities = entities;
    }

    /** By the clock of the database: there is one of it, and each server has one of its own. */
    public Instant now() {
        Object seconds = entities.createNativeQuery("SELECT EXTRACT(EPOCH FROM CURRENT_TIMESTAMP)")
                .getSingleResult();
        return Instant.ofEpochMilli(new BigDecimal(seconds.toString())
                .movePointRight(3)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact());
    }

    public void add(Node node) {
        entities.persist(node);
    }

    public Optional<Node> find(UUID id) {
        return Optional.ofNullable(entities.find(Node.class, id));
    }

    /** Earlier lives under this name that still count as alive. */
    public List<Node> aliveNamed(String name, Instant now) {
        return entities.createQuery("SELECT n FROM Node n WHERE n.name = :name AND n.aliveUntil > :now", Node.class)
                .setParameter("name", name)
                .setParameter("now", now)
                .getResultList();
    }

    public Set<UUID> alive(Instant now) {
        return entities.createQuery("SELECT n FROM Node n WHERE n.aliveUntil > :now", Node.class)
                .setParameter("now", now)
                .getResultStream()
                .map(Node::id)
                .collect(Collectors.toSet());
    }

    /** @return how many lives ended before then */
    public int removeDeadSince(Instant limit) {
        return entities.createQuery("DELETE FROM Node n WHERE n.aliveUntil < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}

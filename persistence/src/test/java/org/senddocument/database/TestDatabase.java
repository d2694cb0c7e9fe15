package org.senddocument.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** A database with our tables, and the entities mapped by the very file that is shipped. */
public final class TestDatabase implements AutoCloseable {

    private final EntityManagerFactory factory;
    private final Closeable server;

    private TestDatabase(DataSource dataSource, Closeable server) {
        Migrations.apply(dataSource);
        Map<String, Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("jakarta.persistence.nonJtaDataSource", dataSource);
        properties.put("eclipselink.logging.level", "SEVERE");
        this.factory = Persistence.createEntityManagerFactory("send-document", properties);
        this.server = server;
    }

    public static TestDatabase h2() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return new TestDatabase(dataSource, () -> {});
    }

    public static TestDatabase postgres() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            return new TestDatabase(postgres.getPostgresDatabase(), postgres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is done in one transaction. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            // As on a server, where reads and writes of a transaction share one connection, and so do their locks.
            entities.unwrap(Connection.class);
            T result = work.apply(entities);
            entities.getTransaction().commit();
            return result;
        }
    }

    public void doInTransaction(Consumer<EntityManager> work) {
        inTransaction(entities -> {
            work.accept(entities);
            return null;
        });
    }

    @Override
    public void close() throws IOException {
        factory.close();
        server.close();
    }
}

package org.senddocument.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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

    private final DataSource dataSource;

    private TestDatabase(DataSource dataSource) {
        Migrations.apply(dataSource);
        this.dataSource = dataSource;
        Map<String, Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("jakarta.persistence.nonJtaDataSource", dataSource);
        properties.put("eclipselink.logging.level", "SEVERE");
        // As another server has it: else all of this JVM would share one, and its blocks of ids.
        properties.put("eclipselink.session-name", UUID.randomUUID().toString());
        this.factory = Persistence.createEntityManagerFactory("send-document", properties);
    }

    public static TestDatabase h2() {
        return new TestDatabase(emptyH2());
    }

    static DataSource emptyH2() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return dataSource;
    }

    /** A database of its own, in a server that all tests of this JVM share. */
    public static TestDatabase postgres() {
        return new TestDatabase(emptyPostgres());
    }

    static DataSource emptyPostgres() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        EmbeddedPostgres postgres = SharedServer.POSTGRES;
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return postgres.getDatabase("postgres", name);
    }

    /** Ends with the JVM. */
    private static final class SharedServer {

        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Another server on the same database: it takes ids in blocks of its own. */
    public TestDatabase anotherNode() {
        return new TestDatabase(dataSource);
    }

    /** What is done in one transaction. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            // As on a server, where reads and writes of a transaction share one connection, and so do their locks.
            entities.unwrap(Connection.class);
            return finished(entities, work);
        }
    }

    private static <T> T finished(EntityManager entities, Function<EntityManager, T> work) {
        try {
            T result = work.apply(entities);
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
        }
    }

    public void doInTransaction(Consumer<EntityManager> work) {
        inTransaction(entities -> {
            work.accept(entities);
            return null;
        });
    }

    @Override
    public void close() {
        factory.close();
    }
}

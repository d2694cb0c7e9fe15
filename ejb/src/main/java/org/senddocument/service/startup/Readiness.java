package org.senddocument.service.startup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether this node can do its work. */
@ApplicationScoped
public class Readiness {

    private static final int PATIENCE_IN_SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/sendDocument")
    DataSource dataSource;

    private volatile boolean started;

    void started() {
        started = true;
    }

    public boolean isReady() {
        try (Connection connection = dataSource.getConnection()) {
            return started && connection.isValid(PATIENCE_IN_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}

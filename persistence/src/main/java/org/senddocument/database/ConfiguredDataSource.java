package org.senddocument.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Locale;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The data source of the WAR: H2 or PostgreSQL, as the URL says. The EAR does not use it.
 *
 * <p>Instantiated by the server from {@code web-fragment.xml}, hence the setters.
 */
public class ConfiguredDataSource implements DataSource {

    private String url;
    private String user;
    private String password;
    private PrintWriter logWriter;
    private int loginTimeout;

    /** Refuses nothing: a wrong one is told at the start, with every other fault of the configuration. */
    public void setUrl(String url) {
        this.url = completed(url);
    }

    public String getUrl() {
        return url;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getUser() {
        return user;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /**
     * H2 by its default answers a commit half a second before it writes it, so that a kill would lose what we promised to
     * keep; and waits a second for a row that another holds, which a busy machine exceeds.
     */
    static String completed(String url) {
        return url.startsWith("jdbc:h2:") ? with(with(url, "WRITE_DELAY=0"), "LOCK_TIMEOUT=20000") : url;
    }

    private static String with(String url, String setting) {
        String name = setting.substring(0, setting.indexOf('=') + 1);
        return url.toUpperCase(Locale.ROOT).contains(";" + name) ? url : url + ";" + setting;
    }

    private static void loadDriver(String url) throws SQLException {
        String driver = url.startsWith("jdbc:h2:") ? "org.h2.Driver" : "org.postgresql.Driver";
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            throw new SQLException("senddocument.db.url must begin with jdbc:h2: or jdbc:postgresql:");
        }
        try {
            Class.forName(driver);
        } catch (ClassNotFoundException e) {
            throw new SQLException("The driver " + driver + " is not there.", e);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        loadDriver(url);
        return DriverManager.getConnection(url, properties(username, password));
    }

    /** By default PostgreSQL's driver puts the whole row that failed into its message, a patient's too. */
    private Properties properties(String username, String password) {
        Properties properties = new Properties();
        if (username != null) {
            properties.setProperty("user", username);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        if (url.startsWith("jdbc:postgresql:")) {
            properties.setProperty("logServerErrorDetail", "false");
        }
        return properties;
    }

    @Override
    public PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        logWriter = out;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Wraps nothing.");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}

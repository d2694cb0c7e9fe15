package org.senddocument.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** An unpacked Payara Server with a domain of its own on free ports, run by its own asadmin. */
public final class PayaraServer implements AutoCloseable {

    private final Path domains;
    private final Asadmin asadmin;
    private final List<Path> libraries = new ArrayList<>();
    private String domain = "send-document";
    private int adminPort;
    private int httpPort;

    /**
     * @param home the unpacked folder payara6
     * @param folder where the domain and its logs go
     */
    public PayaraServer(Path home, Path folder, Map<String, String> environment) {
        this.domains = folder.toAbsolutePath();
        this.asadmin = new Asadmin(home.toAbsolutePath(), domains.resolve("asadmin.log"), environment);
    }

    /** Where a port is taken before the server listens, once more: in another domain, on other ports. */
    public PayaraServer start() {
        if (!isUpOnItsPorts()) {
            domain = domain + "-again";
            launch();
        }
        return this;
    }

    private boolean isUpOnItsPorts() {
        try {
            launch();
        } catch (IllegalStateException e) {
            if (!aPortWasTaken()) {
                throw e;
            }
            return false;
        }
        if (aPortWasTaken()) {
            close();
            return false;
        }
        return true;
    }

    private boolean aPortWasTaken() {
        return Ports.wereTaken(asadmin.log()) || Ports.wereTaken(log());
    }

    private void launch() {
        adminPort = Ports.free();
        httpPort = Ports.free();
        asadmin.run(
                "create-domain",
                "--nopassword",
                "--domaindir",
                domains.toString(),
                "--adminport",
                "" + adminPort,
                "--instanceport",
                "" + httpPort,
                "--domainproperties",
                freePorts(),
                domain);
        copyLibraries();
        asadmin.run("start-domain", "--domaindir", domains.toString(), domain);
    }

    /** To be called before the start: the server must know the driver of its own data source. */
    public PayaraServer withLibrary(Path jar) {
        libraries.add(jar);
        return this;
    }

    private void copyLibraries() {
        Path lib = domains.resolve(domain).resolve("lib");
        try {
            Files.createDirectories(lib);
            for (Path jar : libraries) {
                Files.copy(jar, lib.resolve(jar.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String freePorts() {
        return "domain.jmxPort=" + Ports.free() + ":http.ssl.port=" + Ports.free() + ":orb.listener.port="
                + Ports.free()
                + ":orb.ssl.port=" + Ports.free() + ":orb.mutualauth.port=" + Ports.free() + ":jms.port=" + Ports.free()
                + ":java.debugger.port=" + Ports.free() + ":osgi.shell.telnet.port=" + Ports.free();
    }

    /** The data source that an operator makes for the application; as the docs ask. */
    public PayaraServer withH2(Path file, String password) {
        String url = "jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0;LOCK_TIMEOUT=20000";
        return withDataSource("org.h2.jdbcx.JdbcDataSource", "URL=" + escaped(url) + ":User=sa:Password=" + password);
    }

    /** The same with PostgreSQL, whose driver has to be among the libraries. */
    public PayaraServer withPostgres(int port, String user, String password) {
        return withDataSource(
                "org.postgresql.ds.PGSimpleDataSource",
                "ServerName=127.0.0.1:PortNumber=" + port + ":DatabaseName=" + user + ":User=" + user + ":Password="
                        + password + ":LogServerErrorDetail=false");
    }

    private static String escaped(String url) {
        return url.replaceAll("[:;=]", "\\\\$0");
    }

    private PayaraServer withDataSource(String type, String properties) {
        asadmin.run(
                "--port",
                "" + adminPort,
                "create-jdbc-connection-pool",
                "--datasourceclassname",
                type,
                "--restype",
                "javax.sql.DataSource",
                "--property",
                properties,
                "sendDocumentPool");
        asadmin.run(
                "--port",
                "" + adminPort,
                "create-jdbc-resource",
                "--connectionpoolid",
                "sendDocumentPool",
                "jdbc/sendDocument");
        return this;
    }

    public PayaraServer deploy(Path ear) {
        asadmin.run("--port", "" + adminPort, "deploy", ear.toAbsolutePath().toString());
        return this;
    }

    public PayaraServer awaitReady() {
        ApiClient anybody = new ApiClient(address(), null, null);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> anybody.get("/health/ready").status() == 200);
        return this;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + httpPort + "/send-document");
    }

    public Path log() {
        return domains.resolve(domain).resolve("logs").resolve("server.log");
    }

    @Override
    public void close() {
        asadmin.run("stop-domain", "--kill=true", "--domaindir", domains.toString(), domain);
    }
}

package org.senddocument.system;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.senddocument.sandbox.mesh.MeshSandbox;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.sandbox.practice.PracticeAccount;
import org.senddocument.sandbox.practice.PracticeSystem;

/** All that stands round the product: MESH, a practice, patients. Everything secret is made anew each time. */
public final class World implements AutoCloseable {

    public static final String SENDER = "X26HC005";
    public static final String PRACTICE = "X26GP001";
    public static final String ADMINISTRATOR = "first";
    public static final String PUBLIC_URL = "http://send.example/send-document";

    private static final Set<String> WORKFLOWS = Set.of(
            "GPCONNECT_SEND_DOCUMENT",
            "GPCONNECT_SEND_DOCUMENT_ACK",
            "GPFED_CONSULT_REPORT",
            "GPFED_CONSULT_REPORT_ACK");

    private final String sharedKey = secret("SENDDOCUMENT_MESH_SHARED_KEY");
    private final String senderPassword = secret("SENDDOCUMENT_MESH_MAILBOX_PASSWORD");
    private final String administratorPassword = secret("SENDDOCUMENT_BOOTSTRAP_PASSWORD");
    private final String practicePassword = newSecret();
    private final MovableClock clock = new MovableClock();
    private final AtomicInteger patients = new AtomicInteger();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final MeshSandbox mesh;
    private final PracticeSystem practice;
    private NationalDirectories directories;

    /** @param meshPort 0 for any free one */
    public World(int meshPort) {
        mail.start();
        mesh = MeshSandbox.builder()
                .port(meshPort)
                .clock(clock)
                .sharedKey(sharedKey)
                .mailbox(SENDER, senderPassword, "A12345", "Sample Medical Centre", WORKFLOWS)
                .mailbox(PRACTICE, practicePassword, "B82001", "Sample Registered Practice", WORKFLOWS)
                .start();
        practice = new PracticeSystem(
                new PracticeAccount(mesh.baseUri(), PRACTICE, practicePassword, sharedKey, "B82001"), clock);
    }

    /** Our own environment's where the build set it, for a server that inherits it; else a new one. */
    private static String secret(String variable) {
        return Optional.ofNullable(System.getenv(variable)).orElseGet(World::newSecret);
    }

    /** In a form by which it would be found in a log. */
    private static String newSecret() {
        return "secret-" + UUID.randomUUID();
    }

    /** What the server is told, as an operator tells it: by the environment. */
    public Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("SENDDOCUMENT_MESH_BASE_URL", mesh.baseUri().toString());
        environment.put("SENDDOCUMENT_MESH_MAILBOX_ID", SENDER);
        environment.put("SENDDOCUMENT_MESH_MAILBOX_PASSWORD", senderPassword);
        environment.put("SENDDOCUMENT_MESH_SHARED_KEY", sharedKey);
        environment.put("SENDDOCUMENT_PUBLIC_URL", PUBLIC_URL);
        environment.put("SENDDOCUMENT_MAIL_HOST", "127.0.0.1");
        environment.put("SENDDOCUMENT_MAIL_PORT", String.valueOf(mail.getSmtp().getPort()));
        environment.put("SENDDOCUMENT_MAIL_START_TLS", "false");
        environment.put("SENDDOCUMENT_MAIL_FROM", "send-document@trust.example");
        environment.put("SENDDOCUMENT_MAIL_TO", "service-desk@trust.example");
        environment.put("SENDDOCUMENT_BOOTSTRAP_USERNAME", ADMINISTRATOR);
        environment.put("SENDDOCUMENT_BOOTSTRAP_PASSWORD", administratorPassword);
        return environment;
    }

    /** Environment of a server whose jobs run only when a test asks. */
    public Map<String, String> environmentOnRequest() {
        Map<String, String> environment = environment();
        environment.put("SENDDOCUMENT_JOBS_SCHEDULED", "false");
        environment.put("SENDDOCUMENT_SEND_DELAY", "PT0S");
        environment.put("SENDDOCUMENT_SEND_RETRY_DELAYS", "PT0.1S,PT0.1S,PT0.1S");
        environment.put("SENDDOCUMENT_SEND_PAUSES", "PT0.1S");
        return environment;
    }

    public String administratorPassword() {
        return administratorPassword;
    }

    /** Somebody new, registered at the practice, which answers messages about them in this way. */
    public TestPatient patient(Behaviour behaviour) {
        return registered(stranger(), behaviour);
    }

    /** Somebody new of this name, for people to read. */
    public TestPatient patient(String family, String given, Behaviour behaviour) {
        TestPatient somebody = stranger();
        return registered(new TestPatient(somebody.nhsNumber(), family, given, somebody.birthDate()), behaviour);
    }

    /** From now on PDS knows whom this world registers. */
    public World with(NationalDirectories known) {
        directories = known;
        return this;
    }

    private TestPatient registered(TestPatient patient, Behaviour behaviour) {
        if (directories != null) {
            directories.register(patient);
        }
        mesh.register().add(patient.nhsNumber(), patient.birthDate(), patient.family(), PRACTICE);
        practice.behave(patient.nhsNumber(), behaviour);
        return patient;
    }

    /** Somebody new whom the NHS does not know. */
    public TestPatient stranger() {
        int n = patients.incrementAndGet();
        return new TestPatient(
                TestPatient.nhsNumber(n),
                "Testfamily" + letters(n),
                "Avery",
                LocalDate.of(1950, 1, 1).plusDays(n));
    }

    /** Names of their own, so that a name found in a log is surely this patient's. */
    private static String letters(int n) {
        StringBuilder letters = new StringBuilder();
        for (int rest = n; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }

    public MeshSandbox mesh() {
        return mesh;
    }

    public PracticeSystem practice() {
        return practice;
    }

    /** What people were mailed, subject and text. */
    public List<String> mails() {
        return Stream.of(mail.getReceivedMessages()).map(World::text).toList();
    }

    private static String text(MimeMessage message) {
        try {
            return message.getSubject() + "\n" + message.getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a mail that arrived can be read", e);
        }
    }

    public MovableClock clock() {
        return clock;
    }

    @Override
    public void close() {
        practice.close();
        mesh.close();
        mail.stop();
    }
}

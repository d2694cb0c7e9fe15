package org.senddocument.war;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.senddocument.report.SamplePdfs;
import org.senddocument.sandbox.mesh.Deposit;
import org.senddocument.sandbox.mesh.Fault;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.system.ApiClient;
import org.senddocument.system.Metadata;
import org.senddocument.system.MicroNode;
import org.senddocument.system.Multipart;
import org.senddocument.system.SampleReply;
import org.senddocument.system.World;

/**
 * Ten thousand messages wait in our mailbox: acknowledgements, reports and what is none of ours, shuffled, one in a hundred
 * damaged. The server is killed while it collects them. All are matched or listed, none is lost, and none is acknowledged
 * on MESH before its commit: at each acknowledgement another connection to the database looks.
 */
@Tag("long")
class TenThousandAnswersIT {

    private static final int ACCEPTED = 4000;
    private static final int UNDELIVERED = 1000;
    private static final int DAMAGED = 100;
    private static final int FOREIGN = 300;
    private static final int ALL = 2 * ACCEPTED + UNDELIVERED + DAMAGED + 3 * FOREIGN;

    /** Of the n-th document, as SQL. */
    private static final String MESSAGE_ID = "'00000000-0000-4000-8000-' || lpad(n::text, 12, '0')";

    private EmbeddedPostgres postgres;
    private Connection observer;
    private World world;
    private MicroNode node;
    private ApiClient api;
    private final List<String> acknowledgedTooEarly = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void open() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        observer = postgres.getPostgresDatabase().getConnection();
        world = new World(0);
        Map<String, String> environment = world.environmentOnRequest();
        environment.putAll(ShippedWar.on(postgres));
        node = ShippedWar.node("ten-thousand", environment).start();
        api = new ApiClient(node.address(), World.ADMINISTRATOR, world.administratorPassword());
    }

    @AfterEach
    void close() throws IOException, SQLException {
        node.close();
        world.close();
        observer.close();
        postgres.close();
    }

    @Test
    void allAreMatchedOrListedAndNoneIsLost() throws SQLException {
        writeDownDocuments();
        List<Deposit> deposits = shuffled(answers());
        deposits.forEach(world.mesh()::deposit);
        world.mesh().faults().whenever(this::isAcknowledgedTooEarly, Fault.internalError());

        killWhen(2500);
        killWhen(5000);
        Instant start = Instant.now();
        JsonObject run = api.run("collect-acknowledgements");
        Duration took = Duration.between(start, Instant.now());

        print(run, took);
        assertThat(acknowledgedTooEarly).isEmpty();
        assertThat(waiting()).isZero();
        assertThat(count("inbound_message")).isEqualTo(ALL);
        assertThat(count("inbound_message WHERE state = 'MATCHED'")).isEqualTo(2 * ACCEPTED + UNDELIVERED);
        assertThat(count("inbound_message WHERE state = 'UNMATCHED'")).isEqualTo(DAMAGED + 3 * FOREIGN);
        assertThat(count("document WHERE status = 'ACCEPTED'")).isEqualTo(ACCEPTED);
        assertThat(count("document WHERE status = 'UNDELIVERED'")).isEqualTo(UNDELIVERED);
        assertThat(api.get("/unmatched").json().getInt("total")).isEqualTo(DAMAGED + 3 * FOREIGN);
        assertThat(count("content c WHERE c.role = 'INBOUND' AND NOT EXISTS"
                        + " (SELECT 1 FROM inbound_message m WHERE m.content_id = c.id)"))
                .isZero();
    }

    /** One goes the whole way; the others are written down like it, with ids of their own. */
    private void writeDownDocuments() throws SQLException {
        api.submit(Multipart.of(Metadata.of(world.patient(Behaviour.SILENT)).json())
                .document(SamplePdfs.pages(1, "Seen today.")));
        api.run("send-documents");
        try (Statement statement = observer.createStatement()) {
            statement.execute(likeTheFirst("version_chain", "id = -n, consultation_id = 'consultation-' || n"));
            statement.execute(likeTheFirst(
                    "document",
                    "id = -n, chain_id = -n, reference = gen_random_uuid(), message_id = " + MESSAGE_ID
                            + ", mesh_message_id = 'mesh-' || n"));
            statement.execute(
                    likeTheFirst("send_attempt", "id = -n, document_id = -n, mesh_message_id = 'mesh-' || n"));
        }
        assertThat(count("document WHERE status = 'SENT'")).isEqualTo(ACCEPTED + UNDELIVERED + DAMAGED + 1);
    }

    /** Copies the only row of a table so often, with some columns set. */
    private static String likeTheFirst(String table, String columns) {
        StringBuilder values = new StringBuilder();
        for (String column : columns.split(", (?=[a-z_]+ = )")) {
            String[] pair = column.split(" = ", 2);
            values.append(values.isEmpty() ? "" : ", ")
                    .append("'")
                    .append(pair[0])
                    .append("', ")
                    .append(pair[1]);
        }
        return "INSERT INTO " + table + " SELECT made.* FROM " + table + " first, generate_series(1, "
                + (ACCEPTED + UNDELIVERED + DAMAGED) + ") n, LATERAL jsonb_populate_record(first, jsonb_build_object("
                + values + ")) made";
    }

    private static UUID messageId(int n) {
        return new UUID(0x4000, 0x8000_0000_0000_0000L | Long.parseLong(String.valueOf(n), 16));
    }

    private static List<Deposit> answers() {
        List<Deposit> answers = new ArrayList<>();
        for (int n = 1; n <= ACCEPTED; n++) {
            answers.add(reply(SampleReply.to(messageId(n), "20013").xml()));
            answers.add(reply(SampleReply.to(messageId(n), "30001").xml()));
        }
        for (int n = ACCEPTED + 1; n <= ACCEPTED + UNDELIVERED; n++) {
            answers.add(report("mesh-" + n));
        }
        for (int n = ACCEPTED + UNDELIVERED + 1; n <= ACCEPTED + UNDELIVERED + DAMAGED; n++) {
            String whole = SampleReply.to(messageId(n), "20013").xml();
            answers.add(reply(whole.substring(0, whole.length() * 3 / 4)));
        }
        for (int n = 1; n <= FOREIGN; n++) {
            answers.add(reply(SampleReply.to(UUID.randomUUID(), "20013").xml()));
            answers.add(report("foreign-" + n));
            answers.add(reply("Not an acknowledgement."));
        }
        return answers;
    }

    private static Deposit reply(String body) {
        return Deposit.to(World.SENDER)
                .from(World.PRACTICE)
                .workflow("GPCONNECT_SEND_DOCUMENT_ACK")
                .body(body);
    }

    private static Deposit report(String linked) {
        return Deposit.to(World.SENDER)
                .workflow("GPCONNECT_SEND_DOCUMENT")
                .reporting("14", "SEND", "Message not collected by recipient after 5 days", linked);
    }

    private static List<Deposit> shuffled(List<Deposit> deposits) {
        Collections.shuffle(deposits, new Random(17));
        return deposits;
    }

    /** Looks from outside while the request is on its way: what is not committed now is acknowledged too early. */
    private boolean isAcknowledgedTooEarly(String method, String path) {
        if (!method.equals("PUT") || !path.endsWith("/status/acknowledged")) {
            return false;
        }
        String[] parts = path.split("/");
        String id = parts[parts.length - 3];
        boolean early = count("inbound_message WHERE mesh_message_id = '" + id + "'") != 1;
        if (early) {
            acknowledgedTooEarly.add(id);
        }
        return early;
    }

    private void killWhen(int collected) {
        api.post("/jobs/collect-acknowledgements/executions", "");
        Awaitility.await()
                .atMost(Duration.ofMinutes(8))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> count("inbound_message") >= collected);
        node.kill();
        node.start();
    }

    private int waiting() {
        return world.mesh().inboxOf(World.SENDER).size();
    }

    private synchronized long count(String what) {
        try (Statement statement = observer.createStatement();
                ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM " + what)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void print(JsonObject run, Duration took) {
        System.out.printf(
                "The last of three collections of %d messages, two of them killed: %s in %d s%n",
                ALL, run.getJsonObject("counts"), took.toSeconds());
    }
}

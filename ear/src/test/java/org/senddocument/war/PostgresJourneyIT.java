package org.senddocument.war;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.senddocument.conformance.SenderTestCases;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.report.SamplePdfs;
import org.senddocument.sandbox.openid.TokenIssuer;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.system.ApiClient;
import org.senddocument.system.Metadata;
import org.senddocument.system.MicroNode;
import org.senddocument.system.Multipart;
import org.senddocument.system.NationalDirectories;
import org.senddocument.system.Stage;
import org.senddocument.system.ToldContract;
import org.senddocument.system.TracedJourneyContract;
import org.senddocument.system.World;

/** The same WAR with PostgreSQL and with PDS and the directories, configured by environment variables alone. */
class PostgresJourneyIT implements TracedJourneyContract, ToldContract {

    private static EmbeddedPostgres postgres;
    private static World world;
    private static NationalDirectories directories;
    private static final TokenIssuer issuer = TokenIssuer.start();
    private static MicroNode node;

    @BeforeAll
    static void open() throws IOException {
        postgres = EmbeddedPostgres.start();
        directories = new NationalDirectories();
        world = new World(0).with(directories);
        Map<String, String> environment = world.environmentOnRequest();
        environment.putAll(ShippedWar.on(postgres));
        environment.putAll(directories.environment(Path.of(System.getProperty("test.tmp"), "postgres")));
        environment.put("SENDDOCUMENT_OPENID_ISSUER", issuer.address().toString());
        environment.put("SENDDOCUMENT_OPENID_JWKS_URI", issuer.keys().toString());
        environment.put("SENDDOCUMENT_OPENID_AUDIENCE", TokenIssuer.AUDIENCE);
        environment.put("SENDDOCUMENT_ACK_INFRASTRUCTURE_OVERDUE_AFTER", "PT1S");
        environment.put("SENDDOCUMENT_ACK_BUSINESS_OVERDUE_AFTER", "PT1S");
        node = ShippedWar.node("postgres", environment).start();
    }

    @AfterAll
    static void close() throws IOException {
        node.close();
        world.close();
        directories.close();
        issuer.close();
        postgres.close();
    }

    @Test
    void theServerTellsItsMonitoring() throws IOException, InterruptedException {
        assertThat(stage().metrics()).contains("# TYPE");
    }

    @Override
    public Stage stage() {
        return Stage.of(world, node.address(), node.log());
    }

    @Override
    public NationalDirectories directories() {
        return directories;
    }

    private ApiClient holderOfAToken(List<String> roles, Instant until) {
        String token = issuer.sign(issuer.claims("night-service", until, roles).build());
        return ApiClient.withToken(node.address(), token);
    }

    @Test
    void aSystemWithATokenOfTheConfiguredIssuerSubmitsAndSeesItsOwn() {
        ApiClient system = holderOfAToken(List.of("sender"), Instant.now().plusSeconds(300));
        Multipart form = Multipart.of(
                        Metadata.of(world.patient(Behaviour.ACCEPT)).json())
                .document(SamplePdfs.pages(1, "Seen at night."));

        ApiClient.Answer submitted = system.submit(form);
        String id = submitted.json().getString("id");

        assertThat(submitted.status()).isEqualTo(201);
        assertThat(system.document(id).getJsonArray("history").getJsonObject(0).getString("by"))
                .isEqualTo("openid:night-service");
        assertThat(system.get("/jobs").status()).isEqualTo(403);
    }

    @Test
    void aTokenThatRanOutIsToldSo() {
        ApiClient.Answer answer = holderOfAToken(
                        List.of("sender"), Instant.now().minusSeconds(300))
                .get("/documents");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.response().headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(
                        header -> assertThat(header).startsWith("Bearer ").contains("invalid_token"));
    }

    @Nested
    class Calls implements CallsContract {

        @Override
        public Stage stage() {
            return PostgresJourneyIT.this.stage();
        }
    }

    /** By the way of the present generation; {@link OlderGenerationIT} goes that of the one before. */
    @Nested
    class Cases implements SenderTestCases {

        @Override
        public Stage stage() {
            return PostgresJourneyIT.this.stage();
        }

        @Override
        public NationalDirectories directories() {
            return PostgresJourneyIT.this.directories();
        }

        @Override
        public GpConnectVersion version() {
            return GpConnectVersion.V2_0;
        }
    }
}

package org.senddocument.war;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.senddocument.domain.time.London;
import org.senddocument.itk3.XmlMessage;
import org.senddocument.report.SamplePdfs;
import org.senddocument.sandbox.mesh.SandboxMessage;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.system.Metadata;
import org.senddocument.system.Multipart;
import org.senddocument.system.TestPatient;
import org.senddocument.system.World;

/**
 * Five hundred consultations to every kind of end: the reconciliation report says of them what the records of MESH and of
 * the practice say, which know nothing of it.
 */
@Tag("long")
class FiveHundredConsultationsIT {

    private static final int CONSULTATIONS = 500;

    private final byte[] pdf = SamplePdfs.pages(1, "Seen today.");
    private final Map<String, String> documents = new HashMap<>();
    private final Map<String, String> heldBackByPeople = new HashMap<>();
    /** What has no answer at all is overdue at once; what the system has, and the practice has not read, is not. */
    @RegisterExtension
    final LoneServer server =
            LoneServer.onRequest("five-hundred", Map.of("SENDDOCUMENT_ACK_INFRASTRUCTURE_OVERDUE_AFTER", "PT0.001S"));

    @Test
    void theReportEqualsWhatMeshAndThePracticeKnow() {
        for (int i = 0; i < CONSULTATIONS; i++) {
            submit(i);
        }
        turn();
        changeSome();
        turn();
        expectThoseAndThreeMore();
        LocalDate today = LocalDate.now(London.ZONE);

        JsonObject report = server.api()
                .get("/reconciliation?from=" + today.minusDays(1) + "&to=" + today)
                .json();
        Map<String, Integer> counted = independently();

        System.out.println("500 consultations, counted independently: " + counted);
        assertThat(outcomes(report.getJsonObject("total"))).isEqualTo(counted);
        assertThat(report.getJsonObject("total").getInt("submitted")).isEqualTo(CONSULTATIONS);
        assertThat(summedUp(report, "byDay")).isEqualTo(counted);
        assertThat(summedUp(report, "byPractice")).isEqualTo(counted);
        assertThat(summedUp(report, "bySender")).isEqualTo(counted);
        assertThat(report.getJsonObject("missing").getInt("total")).isEqualTo(3);
        assertThat(report.getJsonObject("missing").toString()).contains("never-1", "never-2", "never-3");
        assertThat(report.getJsonObject("total").getInt("medianSecondsToAcceptance"))
                .isBetween(0, report.getJsonObject("total").getInt("percentile95SecondsToAcceptance"));
    }

    /** Ten of each kind in a hundred; those that the practice accepts twice as often. */
    private void submit(int number) {
        String consultation = "consultation-" + number;
        TestPatient patient =
                switch (number % 10) {
                    case 0, 1, 2 -> server.world().patient(Behaviour.ACCEPT);
                    case 3 -> server.world().patient(Behaviour.NOT_KNOWN);
                    case 4 -> server.world().patient(Behaviour.SILENT);
                    case 5 -> server.world().patient(Behaviour.LATE);
                    case 6 -> server.world().stranger();
                    case 7 -> server.world().patient(Behaviour.negativeInfrastructure("20009"));
                    default -> server.world().patient(Behaviour.ACCEPT);
                };
        Metadata metadata = Metadata.of(patient).consultation(consultation);
        if (number % 10 == 8) {
            metadata.with("registeredHere", true);
            heldBackByPeople.put(consultation, "NEVER_SENT");
        }
        keep(consultation, metadata);
        if (number % 10 == 9 && number % 20 == 9) {
            act(consultation, "hold");
            heldBackByPeople.put(consultation, "ON_HOLD");
        } else if (number % 10 == 9) {
            act(consultation, "cancel");
            heldBackByPeople.put(consultation, "NEVER_SENT");
        }
        if (number % 50 == 0) {
            changed.put(consultation, patient);
        }
    }

    private final Map<String, TestPatient> changed = new HashMap<>();

    private void keep(String consultation, Metadata metadata) {
        JsonObject kept =
                server.api().submit(Multipart.of(metadata.json()).document(pdf)).json();
        documents.put(consultation, kept.getString("id"));
    }

    private void act(String consultation, String action) {
        int status = server.api()
                .post("/documents/" + documents.get(consultation) + "/" + action, "{\"reason\": \"as agreed\"}")
                .status();
        assertThat(status).isEqualTo(200);
    }

    /** Some have a second version, which the practice does not take; of others a person sees to it. */
    private void changeSome() {
        changed.forEach((consultation, patient) -> {
            server.world().practice().behave(patient.nhsNumber(), Behaviour.NOT_KNOWN);
            keep(consultation, Metadata.of(patient).consultation(consultation).with("title", "Second version"));
        });
        for (int i = 3; i < CONSULTATIONS; i += 50) {
            act("consultation-" + i, "sent-another-way");
            heldBackByPeople.put("consultation-" + i, "SENT_ANOTHER_WAY");
        }
    }

    private void turn() {
        server.api().run("send-documents");
        server.world().practice().collect();
        server.world().mesh().expireOverdue();
        server.api().run("collect-acknowledgements");
    }

    private void expectThoseAndThreeMore() {
        JsonArrayBuilder ids = Json.createArrayBuilder(documents.keySet());
        List.of("never-1", "never-2", "never-3").forEach(ids::add);
        String statement = Json.createObjectBuilder()
                .add("finalisedOn", LocalDate.now(London.ZONE).toString())
                .add("consultationIds", ids)
                .build()
                .toString();
        assertThat(server.api().post("/expected", statement).status()).isEqualTo(200);
    }

    /** What a person said of it, else what MESH and the practice know of the newest version that left. */
    private Map<String, Integer> independently() {
        Map<String, Set<String>> answers = answersByMessage();
        Set<String> reported = server.world().mesh().messages().stream()
                .filter(SandboxMessage::report)
                .flatMap(report -> report.linkedMessageId().stream())
                .collect(Collectors.toSet());
        Map<String, List<Sent>> sent = new HashMap<>();
        for (SandboxMessage message : server.world().mesh().messages()) {
            if (message.from().equals(World.SENDER)) {
                Sent one = Sent.read(message, answers, reported);
                sent.computeIfAbsent(one.consultation(), id -> new ArrayList<>())
                        .add(one);
            }
        }
        Map<String, Integer> counts = new TreeMap<>();
        documents.keySet().forEach(consultation -> counts.merge(outcome(consultation, sent), 1, Integer::sum));
        return counts;
    }

    private String outcome(String consultation, Map<String, List<Sent>> sent) {
        if (heldBackByPeople.containsKey(consultation)) {
            return heldBackByPeople.get(consultation);
        }
        return sent.get(consultation).stream()
                .max(Comparator.comparingInt(Sent::version))
                .orElseThrow()
                .outcome();
    }

    private Map<String, Set<String>> answersByMessage() {
        Map<String, Set<String>> answers = new HashMap<>();
        for (SandboxMessage message : server.world().mesh().messages()) {
            if (message.from().equals(World.PRACTICE)) {
                XmlMessage reply = XmlMessage.of(message.body());
                answers.computeIfAbsent(reply.one("//MessageHeader/response/identifier/@value"), id -> new HashSet<>())
                        .addAll(reply.all("//issue/details/coding/code/@value"));
            }
        }
        return answers;
    }

    /** A message as it lies at MESH, and what the answers and reports there say of it. */
    private record Sent(String consultation, int version, String outcome) {

        static Sent read(SandboxMessage message, Map<String, Set<String>> answers, Set<String> reported) {
            XmlMessage xml = XmlMessage.of(message.body());
            Set<String> codes = answers.getOrDefault(xml.one("//MessageHeader/id/@value"), Set.of());
            return new Sent(
                    xml.one("//extension[@url='SenderReference']/valueString/@value"),
                    Integer.parseInt(xml.one("//Composition/meta/versionId/@value")),
                    reported.contains(message.id()) ? "UNDELIVERED" : outcome(codes));
        }

        private static String outcome(Set<String> codes) {
            if (codes.contains("30001")) {
                return "ACCEPTED";
            }
            if (codes.isEmpty()) {
                return "OVERDUE";
            }
            return codes.equals(Set.of("20013")) ? "DELIVERED" : "REJECTED";
        }
    }

    private static Map<String, Integer> outcomes(JsonObject figures) {
        Map<String, Integer> counts = new TreeMap<>();
        JsonObject outcomes = figures.getJsonObject("outcomes");
        outcomes.keySet().stream()
                .filter(outcome -> outcomes.getJsonObject(outcome).getInt("count") > 0)
                .forEach(outcome ->
                        counts.put(outcome, outcomes.getJsonObject(outcome).getInt("count")));
        return counts;
    }

    private static Map<String, Integer> summedUp(JsonObject report, String by) {
        Map<String, Integer> sums = new TreeMap<>();
        report.getJsonArray(by).stream()
                .map(row -> outcomes(row.asJsonObject().getJsonObject("figures")))
                .forEach(row -> row.forEach((outcome, count) -> sums.merge(outcome, count, Integer::sum)));
        return sums;
    }
}

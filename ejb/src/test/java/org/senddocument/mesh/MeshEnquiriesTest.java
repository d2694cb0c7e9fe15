package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.senddocument.mesh.ScriptedMesh.answer;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.senddocument.service.mailbox.MeshUnavailableException;

class MeshEnquiriesTest {

    private final ScriptedMesh mesh = new ScriptedMesh();

    @AfterEach
    void close() {
        mesh.close();
    }

    private MeshEnquiries enquiries() {
        return Mailboxes.at(mesh.baseUri()).enquiries();
    }

    @Test
    void aMessageIsTrackedByTheIdOfMesh() {
        mesh.then(
                answer(
                        200,
                        "{\"message_id\":\"M1\",\"status\":\"accepted\",\"recipient\":\"X26ABC2\",\"recipient_ods_code\":\"X26\",\"status_timestamp\":\"2026-03-02T10:11:12.345678\"}"));

        MeshTracking tracking = enquiries().tracking("M1");

        assertThat(tracking)
                .isEqualTo(new MeshTracking.Known(
                        "M1",
                        "accepted",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-03-02T10:11:12.345678Z")),
                        Optional.of("X26ABC2")));
        assertThat(mesh.only().pathAndQuery()).isEqualTo("/messageexchange/X26ABC1/outbox/tracking?messageID=M1");
    }

    @Test
    void aMessageIsTrackedByItsLocalIdInTheOldNames() {
        mesh.then(answer(
                200,
                "{\"messageId\":\"M1\",\"status\":\"Acknowledged\",\"statusCode\":\"00\",\"statusDescription\":\"\",\"statusTimestamp\":\"20260302101112\","
                        + "\"recipient\":\"X26ABC2\",\"meshRecipientOdsCode\":\"X26\"}"));

        MeshTracking tracking = enquiries().trackingByLocalId("A12345 / 1");

        assertThat(tracking)
                .isEqualTo(new MeshTracking.Known(
                        "M1",
                        "acknowledged",
                        Optional.of("00"),
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-03-02T10:11:12Z")),
                        Optional.of("X26ABC2")));
        assertThat(mesh.only().pathAndQuery()).isEqualTo("/messageexchange/X26ABC1/outbox/tracking/A12345%20%2F%201");
    }

    @Test
    void aMessageThatNeverArrivedIsUnknown() {
        mesh.then(answer(404, "{\"errorEvent\":\"\",\"errorCode\":\"\",\"errorDescription\":\"Not Found\"}"));

        assertThat(enquiries().trackingByLocalId("A1")).isEqualTo(new MeshTracking.Unknown());
    }

    @Test
    void aLocalIdOfSeveralMessagesIsAmbiguous() {
        mesh.then(answer(300, "{\"errorDescription\":\"Multiple Choices\"}"));

        assertThat(enquiries().trackingByLocalId("A1")).isEqualTo(new MeshTracking.Ambiguous());
    }

    @Test
    void aRefusedQuestionIsNoAnswer() {
        mesh.then(answer(403)).then(answer(200, "<html/>"));
        MeshEnquiries enquiries = enquiries();

        assertThatThrownBy(() -> enquiries.tracking("M1")).isInstanceOf(MeshUnavailableException.class);
        assertThatThrownBy(() -> enquiries.tracking("M1")).isInstanceOf(MeshUnavailableException.class);
    }

    @Test
    void theHeadersOfAMessageAreHadWithoutItsBody() {
        try (SandboxPeer peer = new SandboxPeer()) {
            MeshEnquiries enquiries = Mailboxes.at(peer.sandbox().baseUri()).enquiries();
            String message = peer.deposits(WaitingMessage.message("M1", "THEM", MailboxUnderTest.ANSWERING, "one"));
            String report = peer.deposits(
                    WaitingMessage.report("R1", MailboxUnderTest.SENDING, "SENT1", "14", "Undelivered message"));

            assertThat(enquiries.head(message)).hasValueSatisfying(delivery -> {
                assertThat(delivery.report()).isFalse();
                assertThat(delivery.workflowId()).contains(MailboxUnderTest.ANSWERING);
            });
            assertThat(enquiries.head(report)).hasValueSatisfying(delivery -> {
                assertThat(delivery.report()).isTrue();
                assertThat(delivery.linkedMessageId()).contains("SENT1");
            });
            assertThat(enquiries.head("NONE")).isEmpty();
            assertThat(peer.waiting()).containsExactly(message, report);
        }
    }

    @Test
    void headersThatAreRefusedAreNone() {
        mesh.then(answer(403)).then(answer(503, Map.of("Retry-After", "9"), ""));
        MeshEnquiries enquiries = enquiries();

        assertThatThrownBy(() -> enquiries.head("M1")).isInstanceOf(MeshUnavailableException.class);
        assertThatThrownBy(() -> enquiries.head("M1"))
                .isInstanceOfSatisfying(MeshUnavailableException.class, busy -> assertThat(busy.isBusy())
                        .isTrue());
        assertThat(mesh.seen()).extracting(ScriptedMesh.Seen::method).containsOnly("HEAD");
        assertThat(mesh.seen()).extracting(seen -> seen.header("Authorization")).doesNotHaveDuplicates();
    }

    @Test
    void theMailboxesOfAnOrganisationAreLookedUp() {
        mesh.then(answer(200, "{\"results\":[{\"mailbox_id\":\"X26ABC2\",\"mailbox_name\":\"TESTMB2\"}]}"))
                .then(answer(200, "{\"results\":[]}"))
                .then(answer(200, "{}"));
        MeshEnquiries enquiries = enquiries();

        assertThat(enquiries.endpoints("X26", "W")).containsExactly("X26ABC2");
        assertThat(enquiries.endpoints("ZZZ", "W")).isEmpty();
        assertThatThrownBy(() -> enquiries.endpoints("X26", "W")).isInstanceOf(MeshUnavailableException.class);
        assertThat(mesh.seen().get(0).pathAndQuery()).isEqualTo("/messageexchange/endpointlookup/X26/W");
    }
}

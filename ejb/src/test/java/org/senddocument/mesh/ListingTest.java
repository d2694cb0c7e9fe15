package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.senddocument.mesh.ScriptedMesh.answer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.service.mailbox.InboxPage;
import org.senddocument.service.mailbox.MeshUnavailableException;

class ListingTest {

    private static final String WORKFLOW = "GPCONNECT_SEND_DOCUMENT_ACK";
    private static final String FIRST =
            "/messageexchange/X26ABC1/inbox?max_results=500&workflow_filter=GPCONNECT_SEND_DOCUMENT_ACK";

    private final ScriptedMesh mesh = new ScriptedMesh();

    @AfterEach
    void close() {
        mesh.close();
    }

    private InboxPage list(Optional<String> page) {
        return Mailboxes.at(mesh.baseUri()).inbox(WORKFLOW, page);
    }

    @Test
    void theFirstPageIsAskedForByWorkflow() {
        mesh.then(answer(200, "{\"messages\":[\"M1\",\"M2\"],\"links\":{\"self\":\"/x\"},\"approx_inbox_count\":2}"));

        InboxPage page = list(Optional.empty());

        assertThat(page).isEqualTo(new InboxPage(List.of("M1", "M2"), Optional.empty()));
        assertThat(mesh.only().method()).isEqualTo("GET");
        assertThat(mesh.only().pathAndQuery()).isEqualTo(FIRST);
    }

    @Test
    void aFilterIsQuotedSoThatItStaysAName() {
        mesh.then(answer(200, "{\"messages\":[]}"));

        Mailboxes.at(mesh.baseUri()).inbox("!A*&b=c d", Optional.empty());

        assertThat(mesh.only().pathAndQuery()).endsWith("&workflow_filter=%21A%2A%26b%3Dc%20d");
    }

    @Test
    void theNextPageIsTheLinkOnOurOwnHost() {
        String next = FIRST + "&continue_from=gAAAA-x_y%3D%3D";
        mesh.then(answer(200, "{\"messages\":[],\"links\":{\"next\":\"" + next + "\"}}"))
                .then(answer(200, "{\"messages\":[\"M1\"]}"));

        InboxPage first = list(Optional.empty());
        InboxPage second = list(first.next());

        assertThat(first.messageIds()).isEmpty();
        assertThat(second.messageIds()).containsExactly("M1");
        assertThat(mesh.seen().get(1).pathAndQuery()).isEqualTo(next);
    }

    @Test
    void aLinkThatForgetsTheWorkflowIsReminded() {
        mesh.then(answer(200, "{\"messages\":[]}"));

        list(Optional.of("/messageexchange/X26ABC1/inbox?max_results=10&continue_from=abc"));

        assertThat(mesh.only().pathAndQuery())
                .isEqualTo(
                        "/messageexchange/X26ABC1/inbox?max_results=10&continue_from=abc&workflow_filter=" + WORKFLOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/messageexchange/X26ABC1/inbox?continue_from=abc",
                "//elsewhere.example/messageexchange/X26ABC1/inbox?continue_from=abc",
                "//user@localhost/messageexchange/X26ABC1/inbox?continue_from=abc",
                "https://localhost/messageexchange/X26ABC1/inbox?continue_from=abc",
                "//localhost:1/messageexchange/X26ABC1/inbox?continue_from=abc",
                "/messageexchange/X26ABC2/inbox?continue_from=abc",
                "/messageexchange/X26ABC1/inbox/../../admin?continue_from=abc",
                "/elsewhere?continue_from=abc",
                "/messageexchange/X26ABC1/inbox",
                "mailto:someone",
                "?",
                "not an address",
            })
    void aLinkToAnywhereElseIsNotFollowed(String link) {
        assertThatThrownBy(() -> list(Optional.of(link)))
                .isInstanceOf(MeshUnavailableException.class)
                .hasMessageStartingWith("MESH named a next page");
        assertThat(mesh.seen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"messages\":{}}", "{\"messages\":[\"M1\"", "<html/>"})
    void whatIsNoListIsNotTakenForAnEmptyOne(String body) {
        mesh.then(answer(200, body));

        assertThatThrownBy(() -> list(Optional.empty())).isInstanceOf(MeshUnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {202, 204, 302, 400, 403, 404, 410, 429, 500})
    void anyAnswerButThatOneIsNone(int status) {
        mesh.then(answer(status));

        assertThatThrownBy(() -> list(Optional.empty()))
                .isInstanceOf(MeshUnavailableException.class)
                .hasMessageContaining(String.valueOf(status));
    }

    @Test
    void aBusyMeshSaysForHowLongItIsToBeLeftAlone() {
        mesh.then(answer(429, Map.of("Retry-After", "90"), ""));

        assertThatThrownBy(() -> list(Optional.empty()))
                .isInstanceOfSatisfying(MeshUnavailableException.class, fault -> {
                    assertThat(fault.isBusy()).isTrue();
                    assertThat(fault.isOfMailbox()).isTrue();
                    assertThat(fault.retryAfter()).contains(Duration.ofSeconds(90));
                });
    }

    @ParameterizedTest
    @CsvSource({"401, true", "403, true", "404, true", "503, true", "500, false", "202, false"})
    void onlyWhatAnyQuestionWouldHaveMetSpeaksOfTheMailbox(int status, boolean ofMailbox) {
        mesh.then(answer(status));

        assertThatThrownBy(() -> list(Optional.empty()))
                .isInstanceOfSatisfying(MeshUnavailableException.class, fault -> assertThat(fault.isOfMailbox())
                        .isEqualTo(ofMailbox));
    }

    @Test
    void aListThatHaltsIsNoAnswer() {
        mesh.then(mesh.halt(200, "{\"messages\":[\"M1\",\"M2\"]}".getBytes()));

        assertThatThrownBy(() -> Mailboxes.hurriedAt(mesh.baseUri()).inbox(WORKFLOW, Optional.empty()))
                .isInstanceOf(MeshUnavailableException.class);
    }
}

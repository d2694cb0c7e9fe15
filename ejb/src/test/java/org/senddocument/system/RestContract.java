package org.senddocument.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.senddocument.sandbox.practice.Behaviour;

/** REST read to the letter, on every server: what a library in between takes or says differently is seen only there. */
public interface RestContract extends Journey {

    private TestPatient patient() {
        return world().patient(Behaviour.ACCEPT);
    }

    private ApiClient.Answer submit(String metadata) {
        return api().submit(Multipart.of(metadata).document(Journey.pdf()));
    }

    private static void assertProblem(ApiClient.Answer answer, int status, String detail) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(answer.json().getInt("status")).isEqualTo(status);
        assertThat(answer.json().getString("detail")).contains(detail);
    }

    private static Stream<String> fields(ApiClient.Answer answer) {
        return answer.json().getJsonArray("violations").getValuesAs(JsonValue::asJsonObject).stream()
                .map(violation -> violation.getString("field"));
    }

    @Test
    default void aConfidentialConsultationIsNeverSentForAWrongWordForIt() {
        TestPatient patient = patient();
        int before = api().get("/documents").json().getInt("total");

        for (String word : new String[] {"\"yes\"", "\"true\"", "1", "{}"}) {
            String metadata = Metadata.of(patient).json().replaceFirst("\\{", "{\"confidential\": " + word + ", ");
            assertProblem(submit(metadata), 400, "confidential: true or false is expected.");
        }
        String twice = Metadata.of(patient)
                .with("confidential", true)
                .json()
                .replaceFirst("\\}$", ", \"confidential\": false}");
        assertProblem(submit(twice), 400, "confidential: it is there more than once.");
        assertThat(api().get("/documents").json().getInt("total")).isEqualTo(before);
    }

    @Test
    default void whatIsNoJsonToTheLetterIsRefusedByItsPlace() {
        String good = Metadata.of(patient()).json();

        assertProblem(submit(good + " x"), 400, "The JSON is malformed");
        assertProblem(submit(good + "{}"), 400, "The JSON is malformed");
        assertProblem(
                submit(good.replace("\"999", "999").replaceFirst("(999[0-9]+)\"", "$1")), 400, "a text is expected");
        assertProblem(submit("{\"title\": \"" + "a".repeat(1024 * 1024) + "\"}"), 413, "1 MiB");
        assertThat(submit(good.replaceFirst("\\{", "{\"confidential\": null, ")).status())
                .isEqualTo(201);
    }

    @Test
    default void aDateThatIsNoneIsAViolationOfItsField() {
        ApiClient.Answer answer = submit(Metadata.of(patient())
                .with("sendAfter", "soon")
                .with("recipientType", "XX")
                .json()
                .replaceFirst("\"birthDate\":\"[^\"]*\"", "\"birthDate\":\"1955-02-30\""));

        assertProblem(answer, 422, "against the rules");
        assertThat(fields(answer)).containsExactlyInAnyOrder("sendAfter", "patient.birthDate", "recipientType");
    }

    @Test
    default void bodiesOfOtherCallsAreReadToTheLetterToo() {
        String id = submit(Metadata.of(patient()).json()).json().getString("id");

        assertProblem(api().post("/documents/" + id + "/hold", "{\"reason\": 5}"), 400, "reason: a text is expected.");
        assertProblem(api().post("/documents/" + id + "/hold", ""), 400, "A reason is required.");
        assertProblem(api().post("/documents/" + id + "/hold", "{\"reason\": \"a\\u0000\"}"), 400, "control");
        assertProblem(api().post("/documents/search", "{\"page\": 1.5}"), 400, "page: a whole number");
        assertProblem(api().post("/documents/search", "{\"page\": 99999999999}"), 400, "page: a whole number");
        assertProblem(api().post("/documents/search", "{\"colour\": 1}"), 400, "colour: no such field is known.");
        assertProblem(
                api().post("/documents/search", "{\"consultationId\": \"a\\u0000\"}"), 400, "consultationId must");
        assertProblem(api().post("/documents/search", "{\"code\": \"" + "1".repeat(1024 * 1024) + "\"}"), 413, "1 MiB");
        assertThat(api().post("/documents/search", "{\"overdue\": false, \"page\": 1}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    default void everyListIsPagedAlike() {
        for (String list : new String[] {
            "/documents", "/unmatched", "/accounts", "/incidents", "/audit", "/jobs/send-documents/executions"
        }) {
            for (String page : new String[] {"abc", "1.5", "0", "-1", "99999999999"}) {
                assertProblem(api().get(list + "?page=" + page), 400, "page must be");
                assertProblem(api().get(list + "?size=" + page), 400, "size must be");
            }
            assertThat(api().get(list + "?page=50000000").status()).as(list).isEqualTo(200);
            assertThat(api().get(list + "?page=2147483647&size=200").status())
                    .as(list)
                    .isEqualTo(200);
        }
        JsonObject far = api().get("/documents?page=50000000").json();
        assertThat(far.getJsonArray("items")).isEmpty();
        assertThat(far.getInt("page")).isEqualTo(50_000_000);
    }

    @Test
    default void aTextThatNoDatabaseTakesIsRefusedWhereverItStands() {
        assertProblem(api().get("/documents?consultationId=%00"), 400, "consultationId must");
        assertProblem(api().get("/documents?code=a%0Ab"), 400, "code must");
        assertProblem(api().get("/audit?account=%00"), 400, "account must");
        assertProblem(api().get("/documents?status=LOST"), 400, "status must be one of WAITING");
        assertProblem(
                api().post("/expected", "{\"consultationIds\": [\"a\\u0000\"], \"finalisedOn\": \"2026-11-20\"}"),
                422,
                "against the rules");
    }

    @Test
    default void namesLongerThanAColumnAreAViolationAndStandInNoLog() throws java.io.IOException {
        String name = "Longsample".repeat(25);
        String metadata = Metadata.of(patient())
                .json()
                .replaceAll(
                        "\"given\":\\[[^\\]]*\\]", "\"given\":[\"%1$s\",\"%1$s\",\"%1$s\",\"%1$s\"]".formatted(name));

        ApiClient.Answer answer = submit(metadata);

        assertProblem(answer, 422, "against the rules");
        assertThat(fields(answer)).containsExactlyInAnyOrder("patient.given", "practitioner.given");
        assertThat(stage().logText()).doesNotContain("Longsample");
    }

    @Test
    default void anAttachmentKeepsItsNameWhateverLettersItIsWrittenIn() {
        String good = Metadata.of(patient()).notes("Cough").json();
        byte[] text = {'t'};

        ApiClient.Answer named = api().submit(Multipart.of(good)
                .attachment("Überweisung 東京 " + "é".repeat(200) + ".txt", "text/plain", text));
        ApiClient.Answer tooLong =
                api().submit(Multipart.of(good).attachment("a".repeat(450) + ".txt", "text/plain", text));
        ApiClient.Answer unknown = api().submit(Multipart.of(good).part("letter", null, "text/plain", text));

        assertThat(named.status()).as(named.body()).isEqualTo(201);
        assertProblem(tooLong, 422, "against the rules");
        assertThat(fields(tooLong)).containsExactly("attachment");
        assertProblem(unknown, 400, "letter");
    }

    @Test
    default void whoMayNotGiveInHearsThatBeforeWhatIsWrongWithIt() {
        ApiClient viewer = caller("viewer");

        ApiClient.Answer answer = viewer.submit(Multipart.of("{\"confidential\": \"yes\"}"));

        assertProblem(answer, 403, "This account may not do that.");
    }

    @Test
    default void theMessageOfADocumentIsThereOnceItWasSentAndAsPlainXmlToo() {
        String id = submit(Metadata.of(patient()).json()).json().getString("id");
        assertProblem(api().get("/documents/" + id + "/message"), 404, "it was not sent yet");

        stage().turn();

        ApiClient.Answer fhir = api().get("/documents/" + id + "/message");
        ApiClient.Answer xml = api().get("/documents/" + id + "/message", "Accept", "application/xml");
        assertThat(fhir.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/fhir+xml");
        assertThat(xml.status()).isEqualTo(200);
        assertThat(xml.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/xml");
        assertThat(xml.body()).isEqualTo(fhir.body()).contains("<Bundle");
        assertProblem(api().get("/documents/" + id + "/message", "X-Reason", "a".repeat(2001)), 400, "2000 characters");
    }

    @Test
    default void whatTheServerItselfRefusesIsAProblemWithItsHeaders() {
        ApiClient.Answer method = api().put("/documents", "{}");

        assertProblem(method, 405, "Allow");
        assertThat(method.response().headers().firstValue("Allow").orElse("")).contains("GET", "POST");
        assertProblem(api().get("/documents", "Accept", "text/csv"), 406, "Accept");
        assertProblem(api().get("/nothing"), 404, "nothing at this address");
        assertProblem(api().get("/documents/17"), 404, "no such document");
        assertProblem(api().post("/documents", "{}"), 415, "Content-Type");
    }
}

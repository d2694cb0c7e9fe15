package org.senddocument.sandbox.directory;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.senddocument.sandbox.mesh.http.HttpListener;
import org.senddocument.sandbox.mesh.http.IncomingRequest;
import org.senddocument.sandbox.mesh.http.OutgoingResponse;
import org.senddocument.sandbox.pds.ApiAnswers;
import org.senddocument.sandbox.pds.FaultQueue;

/** Two directories in one server: organisations by ODS code (ODT), accredited systems by organisation (SDS). */
public final class DirectorySandbox implements AutoCloseable {

    public static final String API_KEY = "key-of-the-tests";

    private static final String ORGANISATIONS = "/organisation-data-terminology-api/fhir/Organization/";
    private static final String DEVICES = "/spine-directory/FHIR/R4/Device";
    private static final String ID = "https://fhir.nhs.uk/Id/";

    private final HttpListener listener = HttpListener.start(0, Optional.empty(), this::answer);
    private final Map<String, JsonObject> organisations = new ConcurrentHashMap<>();
    private final Map<String, String> systems = new ConcurrentHashMap<>();
    private final FaultQueue faults = new FaultQueue();
    private final List<String> paths = new CopyOnWriteArrayList<>();

    public URI organisationData() {
        return URI.create(host() + "/organisation-data-terminology-api/fhir");
    }

    public URI spineDirectory() {
        return URI.create(host() + "/spine-directory/FHIR/R4");
    }

    private String host() {
        return "http://" + listener.host() + ":" + listener.port();
    }

    /** Names and addresses are in upper case there. */
    public DirectorySandbox organisation(
            String odsCode, String name, boolean active, String telephone, String... lines) {
        JsonArrayBuilder line = Json.createArrayBuilder(List.of(lines));
        JsonObjectBuilder organisation = Json.createObjectBuilder()
                .add("resourceType", "Organization")
                .add("id", odsCode)
                .add("active", active)
                .add("name", name)
                .add(
                        "address",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("line", line)
                                        .add("city", "LEEDS")
                                        .add("postalCode", "LS1 4AP")
                                        .add("country", "ENGLAND")));
        if (telephone != null) {
            organisation.add(
                    "telecom",
                    Json.createArrayBuilder()
                            .add(Json.createObjectBuilder().add("system", "url").add("value", "HTTPS://EXAMPLE/"))
                            .add(Json.createObjectBuilder()
                                    .add("system", "phone")
                                    .add("value", telephone)));
        }
        organisations.put(odsCode, organisation.build());
        return this;
    }

    public DirectorySandbox system(String odsCode, String asid) {
        systems.put(odsCode, asid);
        return this;
    }

    /** The next request is answered so. */
    public void next(OutgoingResponse response) {
        faults.add("/", response);
    }

    public List<String> paths() {
        return List.copyOf(paths);
    }

    private Optional<OutgoingResponse> answer(IncomingRequest request) {
        paths.add(request.path());
        Optional<OutgoingResponse> fault = faults.next(request.path());
        if (fault.isPresent()) {
            return fault;
        }
        if (!request.headers().has("apikey", API_KEY)) {
            return Optional.of(ApiAnswers.gateway(401, outcome("forbidden", "no key")));
        }
        return Optional.of(request.path().startsWith(ORGANISATIONS) ? organisation(request.path()) : device(request));
    }

    private OutgoingResponse organisation(String path) {
        JsonObject found = organisations.get(path.substring(ORGANISATIONS.length()));
        return found == null
                ? ApiAnswers.fhir(404, outcome("processing", "HAPI-2001: Resource is not known"))
                : ApiAnswers.fhir(200, found);
    }

    private OutgoingResponse device(IncomingRequest request) {
        String query = URLDecoder.decode(request.query(), StandardCharsets.UTF_8);
        if (!request.path().equals(DEVICES)
                || !query.contains("organization=" + ID + "ods-organization-code|")
                || !query.contains("&identifier=" + ID + "nhsServiceInteractionId|")) {
            return ApiAnswers.fhir(400, outcome("required", "Missing or invalid query parameter"));
        }
        String odsCode = query.substring(query.indexOf('|') + 1, query.indexOf('&'));
        return ApiAnswers.fhir(200, bundle(odsCode, systems.get(odsCode)));
    }

    /** What is not there is an empty bundle, never a 404. */
    private static JsonObject bundle(String odsCode, String asid) {
        JsonArrayBuilder entries = Json.createArrayBuilder();
        if (asid != null) {
            entries.add(Json.createObjectBuilder().add("resource", device(odsCode, asid)));
        }
        return Json.createObjectBuilder()
                .add("resourceType", "Bundle")
                .add("id", UUID.randomUUID().toString())
                .add("type", "searchset")
                .add("total", asid == null ? 0 : 1)
                .add("entry", entries)
                .build();
    }

    private static JsonObjectBuilder device(String odsCode, String asid) {
        return Json.createObjectBuilder()
                .add("resourceType", "Device")
                .add("id", UUID.randomUUID().toString())
                .add(
                        "identifier",
                        Json.createArrayBuilder()
                                .add(identifier("nhsMhsPartyKey", odsCode + "-000001"))
                                .add(identifier("nhsSpineASID", asid)));
    }

    private static JsonObjectBuilder identifier(String system, String value) {
        return Json.createObjectBuilder().add("system", ID + system).add("value", value);
    }

    private static JsonObject outcome(String code, String diagnostics) {
        return Json.createObjectBuilder()
                .add("resourceType", "OperationOutcome")
                .add(
                        "issue",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("severity", "error")
                                        .add("code", code)
                                        .add("diagnostics", diagnostics)))
                .build();
    }

    @Override
    public void close() {
        listener.close();
    }
}

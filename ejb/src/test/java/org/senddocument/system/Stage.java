package org.senddocument.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A running product in its world, and a caller who may do everything. */
public record Stage(World world, ApiClient api, URI address, Path log) {

    /** Names by server and roles. */
    private static final Map<String, String> PEOPLE = new ConcurrentHashMap<>();

    public static Stage of(World world, URI address, Path log) {
        return new Stage(
                world, new ApiClient(address, World.ADMINISTRATOR, world.administratorPassword()), address, log);
    }

    /** A caller with this role only. */
    public ApiClient member(String role) {
        String name = personOf(role);
        return new ApiClient(address, name, passwordOf(name));
    }

    /**
     * The name of somebody with these roles only. To hash a password takes longer than most tests: one of each kind is
     * enough.
     */
    public String personOf(String... roles) {
        String name = "person-" + UUID.randomUUID();
        return PEOPLE.computeIfAbsent(address + " " + List.of(roles), kind -> {
            caller(name, roles);
            return name;
        });
    }

    /** Somebody new with these roles only. */
    public ApiClient caller(String username, String... roles) {
        String password = passwordOf(username);
        JsonObject account = Json.createObjectBuilder()
                .add("username", username)
                .add("password", password)
                .add("roles", Json.createArrayBuilder(List.of(roles)))
                .build();
        ApiClient.Answer added = api.post("/accounts", account.toString());
        if (added.status() != 201) {
            throw new IllegalStateException("No account for " + username + ": " + added.body());
        }
        return new ApiClient(address, username, password);
    }

    /** Of whoever was made by {@link #caller}. */
    public static String passwordOf(String username) {
        return "pass-" + username + "-phrase-long-enough";
    }

    /** Everything that the server has said, in however many files of that name. */
    public String logText() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(log.getParent())) {
            for (Path file : files.filter(this::isOfTheLog).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    /** What the server tells its monitoring, also left beside its log; empty where it tells nothing. */
    public String metrics() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve("/metrics")).build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        String text = answer.statusCode() == 200 ? answer.body() : "";
        Files.writeString(log.resolveSibling("metrics.prom"), text);
        return text;
    }

    private boolean isOfTheLog(Path file) {
        return Files.isRegularFile(file)
                && file.getFileName()
                        .toString()
                        .matches(Pattern.quote(log.getFileName().toString()) + "(\\.[0-9]+)?");
    }

    /** One turn of the wheel: what is due goes out, the practice answers, the answers come in. */
    public void turn() {
        api.run("send-documents");
        world.practice().collect();
        api.run("collect-acknowledgements");
    }
}

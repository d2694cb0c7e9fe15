package org.senddocument.demo;

import jakarta.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.senddocument.system.ApiClient;

/** One account for each role, each with a password that nobody has seen before. */
final class DemoAccounts {

    private static final List<String> ROLES =
            List.of("sender", "viewer", "clerk", "operator", "auditor", "administrator");

    private final ApiClient api;

    DemoAccounts(ApiClient api) {
        this.api = api;
    }

    Map<String, String> create() {
        Map<String, String> accounts = new LinkedHashMap<>();
        for (String role : ROLES) {
            String password = UUID.randomUUID().toString().substring(0, 18);
            ApiClient.Answer answer = api.post(
                    "/accounts",
                    Json.createObjectBuilder()
                            .add("username", "demo-" + role)
                            .add("password", password)
                            .add("roles", Json.createArrayBuilder().add(role))
                            .build()
                            .toString());
            if (answer.status() != 201) {
                throw new IllegalStateException("An account was refused: " + answer.body());
            }
            accounts.put("demo-" + role, password);
        }
        return accounts;
    }
}

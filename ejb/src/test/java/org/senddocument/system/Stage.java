package org.senddocument.system;

import java.nio.file.Path;

/** A running product in its world, and a caller who may do everything. */
public record Stage(World world, ApiClient api, java.net.URI address, Path log) {

    public static Stage of(World world, java.net.URI address, Path log) {
        return new Stage(
                world,
                new ApiClient(address, World.ADMINISTRATOR, world.administratorPassword()),
                address,
                log);
    }

    /** A caller with these roles only. */
    public ApiClient caller(String username, String... roles) {
        String password = "pass-" + username + "-phrase-long-enough";
        api.post(
                "/accounts",
                jakarta.json.Json.createObjectBuilder()
                        .add("username", username)
                        .add("password", password)
                        .add("roles", jakarta.json.Json.createArrayBuilder(java.util.List.of(roles)))
                        .build()
                        .toString());
        return new ApiClient(address, username, password);
    }

    /** One turn of the wheel: what is due goes out, the practice answers, the answers come in. */
    public void turn() {
        api.run("send-documents");
        world.practice().collect();
        api.run("collect-acknowledgements");
    }
}

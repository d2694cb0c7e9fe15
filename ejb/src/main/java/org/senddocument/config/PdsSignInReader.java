package org.senddocument.config;

import java.net.URI;
import java.security.PrivateKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.senddocument.pds.PdsSettings;

/** How we sign in to PDS: all of it, or nothing, as the open sandbox wants it. */
final class PdsSignInReader {

    private final ConfigurationReader values;

    PdsSignInReader(ConfigurationReader values) {
        this.values = values;
    }

    Optional<PdsSettings.SignIn> read(boolean pds) {
        Optional<URI> tokenUri =
                values.read("pds.token-url", Addresses::whole, "must be an http or https address without query");
        Optional<String> apiKey = values.text("pds.api-key");
        Optional<String> keyId = values.text("pds.key-id");
        Optional<String> file = values.text("pds.private-key");
        Optional<PrivateKey> key = values.read("pds.private-key", PrivateKeyFile::read, PrivateKeyFile.RULE);
        List<Optional<?>> all = List.of(values.text("pds.token-url"), apiKey, keyId, file);
        if (all.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        complain("pds.base-url", !pds && values.text("pds.base-url").isEmpty());
        complain("pds.token-url", all.get(0).isEmpty());
        complain("pds.api-key", apiKey.isEmpty());
        complain("pds.key-id", keyId.isEmpty());
        complain("pds.private-key", file.isEmpty());
        boolean complete = Stream.of(tokenUri, apiKey, keyId, key).allMatch(Optional::isPresent);
        return complete
                ? Optional.of(new PdsSettings.SignIn(tokenUri.get(), apiKey.get(), keyId.get(), key.get()))
                : Optional.empty();
    }

    private void complain(String key, boolean missing) {
        if (missing) {
            values.fault(key, "is missing beside the others of senddocument.pds");
        }
    }
}

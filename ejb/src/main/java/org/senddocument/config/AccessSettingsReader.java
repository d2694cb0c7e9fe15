package org.senddocument.config;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.senddocument.service.account.AccessSettings;
import org.senddocument.service.account.BootstrapSettings;
import org.senddocument.service.account.OpenIdSettings;

/** Who may come in, and from where. */
final class AccessSettingsReader {

    private final ConfigurationReader values;

    AccessSettingsReader(ConfigurationReader values) {
        this.values = values;
    }

    AccessSettings access() {
        boolean https = values.text("public-url")
                .filter(url -> url.regionMatches(true, 0, "https:", 0, "https:".length()))
                .isPresent();
        Set<String> proxies = values.read(
                        "trusted-proxies",
                        AccessSettingsReader::addresses,
                        "must be IP addresses with commas between them")
                .orElse(Set.of());
        return new AccessSettings(https, proxies);
    }

    /** Numbers alone: a name would be looked up, and whoever answers for it would be trusted. */
    private static Set<String> addresses(String text) {
        Set<String> addresses =
                Arrays.stream(text.split(",")).map(String::strip).collect(Collectors.toSet());
        if (!addresses.stream().allMatch(address -> address.matches("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*"))) {
            throw new IllegalArgumentException();
        }
        return addresses;
    }

    BootstrapSettings bootstrap() {
        Optional<String> username = values.text("bootstrap.username");
        Optional<String> password = values.text("bootstrap.password");
        if (username.isPresent() != password.isPresent()) {
            values.fault(
                    username.isPresent() ? "bootstrap.password" : "bootstrap.username", "is missing beside the other");
        }
        username.filter(name -> !BootstrapSettings.isPossibleName(name))
                .ifPresent(name -> values.fault("bootstrap.username", "must have 1 to 100 characters and no colon"));
        return new BootstrapSettings(username.orElse(null), password.orElse(null));
    }

    /** Off without an issuer; with one, whose tokens count must be clear. */
    Optional<OpenIdSettings> openId() {
        Optional<URI> issuer = values.read("openid.issuer", Values::address, Values.AN_ADDRESS);
        Optional<URI> keys = values.read("openid.jwks-uri", Values::address, Values.AN_ADDRESS);
        Optional<String> audience = values.text("openid.audience");
        String usernameClaim = values.text("openid.username-claim").orElse("sub");
        String rolesClaim = values.text("openid.roles-claim").orElse("roles");
        boolean on = values.text("openid.issuer").isPresent();
        mustStandBesideIssuer("openid.jwks-uri", on);
        mustStandBesideIssuer("openid.audience", on);
        return issuer.map(
                known -> new OpenIdSettings(known, keys.orElse(known), audience.orElse(""), usernameClaim, rolesClaim));
    }

    private void mustStandBesideIssuer(String key, boolean on) {
        boolean given = values.text(key).isPresent();
        if (on && !given) {
            values.fault(key, "is missing beside senddocument.openid.issuer");
        }
        if (given && !on) {
            values.fault(key, "means nothing without senddocument.openid.issuer");
        }
    }
}

package org.senddocument.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senddocument.service.account.AccessSettings;

/** Each request here comes from 192.0.2.7. */
class ClientAddressTest {

    private final ClientAddress addresses = new ClientAddress();

    @ParameterizedTest
    @CsvSource({
        "'', 198.51.100.1, 192.0.2.7, nobody is trusted",
        "192.0.2.7, , 192.0.2.7, the proxy says nothing",
        "192.0.2.7, 198.51.100.1, 198.51.100.1, the proxy tells whom it saw",
        "192.0.2.7, '203.0.113.9, 198.51.100.1', 198.51.100.1, a caller may claim to come from elsewhere",
        "192.0.2.7 192.0.2.8, '198.51.100.1, 192.0.2.8', 198.51.100.1, two proxies"
    })
    void onlyATrustedProxyIsBelieved(String trusted, String forwarded, String address, String what) {
        addresses.settings = new AccessSettings(false, Set.of(trusted.split(" ")));
        Exchange exchange = new Exchange("/api/v1/documents").header("X-Forwarded-For", forwarded);

        assertThat(addresses.of(exchange.request())).as(what).isEqualTo(address);
    }

    @Test
    void aLineThatTheCallerSentIsNotBelievedThoughTheProxyAddsAnotherBelowIt() {
        addresses.settings = new AccessSettings(false, Set.of("192.0.2.7"));
        Exchange exchange = new Exchange("/api/v1/documents")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-For", "198.51.100.1");

        assertThat(addresses.of(exchange.request())).isEqualTo("198.51.100.1");
    }
}

package org.senddocument.sandbox.mesh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeshTokenTest {

    @ParameterizedTest
    @CsvSource({
        "TestKey, X26ABC1, 2c001608-5f09-4840-9611-bea43e666a30, 0, password, 202011201038,"
                + " 6ef45ba78a4c787b1c37ecf4272c813604ee51da5765afc6e556588d98eb4312",
        "TestKey, X26ABC1, 2c001608-5f09-4840-9611-bea43e666a30, 1, password, 202011201038,"
                + " 62cb7bed6ead2cdb681e29c82c19a3e9736e41294bd8c259c99e32c4cc167dd3",
        "Banana, X26ABC2, jt81ti68rlvta7379p3ng949rv, 12, password, 201511201038,"
                + " 373f6e4e20c19b58a8badb6568e9cba892213ea36c2579b71e2113cf23c7174c",
        "key with ünïcode, X26ABC1, n, 0, p:w, 202401010000,"
                + " e4899ad9a51b3159a61583384c22a03ad09fc24bcd713ced7f982dfdc6ea9eee"
    })
    void hashesAsOtherImplementationsDo(
            String key, String mailbox, String nonce, String count, String password, String minute, String hash) {
        assertThat(MeshToken.hash(key, mailbox, nonce, count, password, minute)).isEqualTo(hash);
    }

    @Test
    void aHeaderNamesTheMailboxTheNonceItsCountAndTheMinuteInUtc() {
        Instant now = Instant.parse("2020-11-20T10:38:59Z");

        String header = MeshToken.header("X26ABC1", "password", "TestKey", "n", 3, now);

        assertThat(header).matches("NHSMESH X26ABC1:n:3:202011201038:[0-9a-f]{64}");
    }
}

package org.senddocument.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasicHeaderTest {

    private static String encoded(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nameAndPasswordAreReadInUtf8() {
        assertThat(BasicHeader.read("Basic " + encoded("ward-9:pässwörd £"))).hasValueSatisfying(credential -> {
            assertThat(credential.getCaller()).isEqualTo("ward-9");
            assertThat(credential.getPasswordAsString()).isEqualTo("pässwörd £");
        });
    }

    @Test
    void aPasswordMayHoldColons() {
        assertThat(BasicHeader.read("Basic " + encoded("ward-9:a:b")))
                .hasValueSatisfying(credential ->
                        assertThat(credential.getPasswordAsString()).isEqualTo("a:b"));
    }

    @Test
    void theSchemeMayBeWrittenInAnyCase() {
        assertThat(BasicHeader.read("bAsIc " + encoded("ward-9:secret"))).isPresent();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "Basic", "Basic ", "Basic ###", "Bearer abc", "Basic bm9jb2xvbg==", "Basic Om5vbmFtZQ=="})
    void whatCannotBeReadIsNoSignIn(String header) {
        assertThat(BasicHeader.read(header)).isEmpty();
    }
}

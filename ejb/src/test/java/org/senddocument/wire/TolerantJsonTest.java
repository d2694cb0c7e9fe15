package org.senddocument.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TolerantJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "<html/>", "{", "[1,", "{\"a\": }"})
    void whatIsNoJsonIsNothing(String text) {
        assertThat(TolerantJson.read(text.getBytes(UTF_8))).isEqualTo(JsonValue.NULL);
        assertThat(TolerantJson.object(text.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void jsonThatIsNestedWithoutEndIsNothing() {
        assertThat(TolerantJson.read("[".repeat(100_000).getBytes(UTF_8))).isEqualTo(JsonValue.NULL);
    }

    @Test
    void aTextIsAStringOrANumberAndNothingElse() {
        byte[] json = "{\"text\": \" 12 \", \"number\": 12, \"blank\": \" \", \"list\": [12], \"null\": null}"
                .getBytes(UTF_8);

        JsonObject object = TolerantJson.object(json).orElseThrow();

        assertThat(TolerantJson.text(object, "text")).contains("12");
        assertThat(TolerantJson.text(object, "number")).contains("12");
        for (String absent : new String[] {"blank", "list", "null", "other"}) {
            assertThat(TolerantJson.text(object, absent)).as(absent).isEmpty();
        }
    }
}

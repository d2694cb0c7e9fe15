package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeshFaultTest {

    private static MeshFault read(String body) {
        return MeshFault.read(417, body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theFormOfVersionOneIsRead() {
        MeshFault fault = read(
                "{\"messageID\":\"M1\",\"errorEvent\":\"SEND\",\"errorCode\":\"12\",\"errorDescription\":\"Unregistered\"}");

        assertThat(fault.code()).contains("12");
        assertThat(fault.text()).isEqualTo("Unregistered");
    }

    @Test
    void aCodeMayBeANumber() {
        assertThat(read("{\"errorCode\":12,\"errorDescription\":\"Unregistered\"}")
                        .code())
                .contains("12");
    }

    @Test
    void aCodeThatRepeatsTheStatusIsNone() {
        assertThat(read("{\"errorCode\":417,\"errorDescription\":\"no\"}").code())
                .isEmpty();
        assertThat(read("{\"detail\":[{\"code\":\"417\",\"msg\":\"no\"}]}").code())
                .isEmpty();
    }

    @Test
    void theFormOfVersionTwoIsRead() {
        MeshFault fault =
                read("{\"detail\":[{\"event\":\"SEND\",\"code\":\"EPL-152\",\"msg\":\"Invalid NHS Number\"}]}");

        assertThat(fault.code()).contains("EPL-152");
        assertThat(fault.text()).isEqualTo("Invalid NHS Number");
        assertThat(fault.field()).isEmpty();
    }

    @Test
    void ofSeveralDetailsTheFirstWithACodeCounts() {
        MeshFault fault =
                read("{\"detail\":[7,{\"msg\":\"first\"},{\"code\":\"06\",\"msg\":\"second\"},{\"code\":\"12\"}]}");

        assertThat(fault.code()).contains("06");
        assertThat(fault.text()).isEqualTo("second");
    }

    @Test
    void theFormOfAValidationNamesTheFieldAndNotWhatStoodInIt() {
        MeshFault fault = read("{\"detail\":[{\"type\":\"string_too_long\",\"loc\":[\"header\",\"mex-to\",0],"
                + "\"msg\":\"at most 100 characters\",\"input\":\"GPPROVIDER_9990000018_19550109_Testperson\"}]}");

        assertThat(fault.field()).contains("header mex-to");
        assertThat(fault.code()).isEmpty();
        assertThat(fault.text()).isEqualTo("header mex-to: at most 100 characters");
        assertThat(fault.toString()).doesNotContain("Testperson");
    }

    @Test
    void aDetailMayBeAMereText() {
        assertThat(read("{\"detail\":\"Not Found\"}").text()).isEqualTo("Not Found");
        assertThat(read("{\"detail\":\"Not Found\"}").ofMesh()).isFalse();
    }

    @Test
    void aMessageWithoutDetailIsRead() {
        MeshFault fault = read(
                "{\"internal_id\":\"1\",\"message\":\"An internal error occurred.\\n\\nPlease contact support.\"}");

        assertThat(fault.text()).isEqualTo("An internal error occurred. Please contact support.");
    }

    @Test
    void ofAPageOfAnotherNothingIsKept() {
        MeshFault fault = read("<soap:Fault>for Adam Testperson</soap:Fault>");

        assertThat(fault.ofMesh()).isFalse();
        assertThat(fault.text()).isEmpty();
    }

    @Test
    void noBodySaysNothing() {
        assertThat(read("")).isEqualTo(MeshFault.SILENT);
    }

    @Test
    void aCodeIsKeptShort() {
        assertThat(read("{\"errorCode\":\"" + "c".repeat(900) + "\"}").code())
                .hasValueSatisfying(code -> assertThat(code).hasSize(50));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "\"text\"",
                "7",
                "{\"detail\":[]}",
                "{\"detail\":[null,[],7]}",
                "{\"detail\":null}",
                "{\"detail\":{}}",
                "{\"detail\":[{\"loc\":[],\"msg\":{}}]}",
                "{\"errorCode\":{},\"errorDescription\":[]}",
                "{\"errorCode\":1e999999}",
                "{\"message\":false}",
                "{} {}",
                "\u0000",
                "{\"a\":\"\\ud800\"}"
            })
    void nothingOfWhatAServerMaySayMakesItFail(String body) {
        assertThatCode(() -> read(body)).doesNotThrowAnyException();
        assertThat(read(body).code()).isNotEqualTo("12");
    }

    @Test
    void aDeepNestMakesItNotFailEither() {
        String deep = "{\"detail\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(read(deep)).isEqualTo(MeshFault.SILENT);
    }
}

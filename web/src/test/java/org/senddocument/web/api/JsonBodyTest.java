package org.senddocument.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.service.expected.Statement;
import org.senddocument.web.json.JsonFaultException;

class JsonBodyTest {

    @SuppressWarnings("unchecked")
    private static Record read(Class<? extends Record> type, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new JsonBody().readFrom((Class<Record>) type, type, null, null, null, new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                NewAccount.class,
                NewPassword.class,
                NewRoles.class,
                ReasonRequest.class,
                ResendRequest.class,
                SearchRequest.class,
                Statement.class
            })
    void everyRecordThatACallTakesCanBeRead(Class<? extends Record> type) throws IOException {
        assertThat(new JsonBody().isReadable(type, type, null, null)).isTrue();
        assertThat(read(type, "{}")).isInstanceOf(type);
    }

    @Test
    void noBodyIsNothing() throws IOException {
        assertThat(read(ReasonRequest.class, "")).isNull();
    }

    @Test
    void aNumberIsNoReason() {
        assertThatThrownBy(() -> read(ReasonRequest.class, "{\"reason\": 5}"))
                .isInstanceOf(JsonFaultException.class)
                .hasMessage("reason: a text is expected.");
    }

    @Test
    void aSearchIsReadWithTheFilterOfABulkResend() throws IOException {
        ResendRequest request = (ResendRequest)
                read(ResendRequest.class, "{\"reason\": \"outage\", \"filter\": {\"overdue\": true, \"page\": 2}}");

        assertThat(request.filter().filter().overdue()).isTrue();
        assertThat(request.filter().pageRequest().number()).isEqualTo(2);
    }
}

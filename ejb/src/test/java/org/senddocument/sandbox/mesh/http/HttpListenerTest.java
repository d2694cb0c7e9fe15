package org.senddocument.sandbox.mesh.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpListenerTest {

    private final HttpListener listener = HttpListener.start(0, Optional.empty(), HttpListenerTest::echo);

    @AfterEach
    void close() {
        listener.close();
    }

    @Test
    void aConnectionServesSeveralRequests() throws IOException {
        String answers = raw("POST /a HTTP/1.1\r\nContent-Length: 3\r\n\r\none"
                + "POST /a HTTP/1.1\r\nContent-Length: 3\r\nConnection: close\r\n\r\ntwo");

        assertThat(answers).contains("content-length: 3\r\n\r\none").endsWith("content-length: 3\r\n\r\ntwo");
    }

    @Test
    void aBodyInChunksIsJoined() throws IOException {
        String answer = raw("POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                + "3\r\none\r\n5;x=y\r\n two.\r\n0\r\nTrailer: t\r\n\r\n");

        assertThat(answer).endsWith("content-length: 8\r\n\r\none two.");
    }

    @Test
    void aControlCharacterInAHeaderIsNotChanged() throws IOException {
        String answer = raw("POST /a HTTP/1.1\r\nX-Echo: a\tb\u0001\r\nConnection: close\r\n\r\n");

        assertThat(answer).contains("x-echo: a\tb\u0001\r\n");
    }

    @Test
    void aRequestThatIsNoneIsAnsweredAndTheConnectionClosed() throws IOException {
        assertThat(raw("nonsense\r\n\r\n")).startsWith("HTTP/1.1 400 ");
        assertThat(raw("POST /a HTTP/1.1\r\nContent-Length: x\r\n\r\n")).startsWith("HTTP/1.1 400 ");
        assertThat(raw("POST /a HTTP/1.1\r\nno header\r\n\r\n")).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void aClientThatAsksFirstIsToldToGoOn() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + listener.port() + "/a"))
                .expectContinue(true)
                .POST(BodyPublishers.ofString("body"))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.body()).isEqualTo("body");
    }

    @Test
    void anAnswerOfUnknownLengthGoesOutInChunks() throws IOException {
        String answer = raw("POST /unknown HTTP/1.1\r\nContent-Length: 3\r\nConnection: close\r\n\r\none");

        assertThat(answer).contains("transfer-encoding: chunked").endsWith("\r\n\r\n3\r\none\r\n0\r\n\r\n");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", listener.port())) {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private static Optional<OutgoingResponse> echo(IncomingRequest request) throws IOException {
        byte[] body = request.body().readAllBytes();
        HeaderFields headers = new HeaderFields();
        request.headers().get("x-echo").ifPresent(value -> headers.set("x-echo", value));
        Payload known = Payload.of(body);
        return Optional.of(
                new OutgoingResponse(200, headers, request.path().equals("/unknown") ? unknown(known) : known));
    }

    private static Payload unknown(Payload payload) {
        return new Payload() {
            @Override
            public long length() {
                return UNKNOWN;
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                payload.writeTo(out);
            }
        };
    }
}

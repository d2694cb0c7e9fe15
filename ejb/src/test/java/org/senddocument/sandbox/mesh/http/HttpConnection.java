package org.senddocument.sandbox.mesh.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** One connection: answers its requests one after the other until a side closes it. */
final class HttpConnection {

    private static final byte[] CONTINUE = "HTTP/1.1 100 \r\n\r\n".getBytes(ISO_8859_1);
    private static final OutgoingResponse BAD_REQUEST = new OutgoingResponse(400, new HeaderFields(), Payload.NONE);

    private final InputStream in;
    private final OutputStream out;
    private final RequestAnswerer answerer;
    private final CountDownLatch closing;

    HttpConnection(Socket socket, RequestAnswerer answerer, CountDownLatch closing) throws IOException {
        socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = new BufferedOutputStream(socket.getOutputStream());
        this.answerer = answerer;
        this.closing = closing;
    }

    void serve() throws IOException {
        try {
            Optional<RequestHead> head = RequestHead.read(in);
            while (head.isPresent() && answered(head.get())) {
                head = RequestHead.read(in);
            }
        } catch (ProtocolException broken) {
            BAD_REQUEST.writeTo(out, false);
            out.flush();
        }
    }

    /** False where the connection is to be closed. */
    private boolean answered(RequestHead head) throws IOException {
        if (head.headers().has("expect", "100-continue")) {
            out.write(CONTINUE);
            out.flush();
        }
        InputStream body = head.body(in);
        Optional<OutgoingResponse> response =
                answerer.answer(new IncomingRequest(head.method(), head.target(), head.headers(), body));
        if (response.isEmpty()) {
            return false;
        }
        // a client that is still writing would see a broken connection instead of the answer
        body.transferTo(OutputStream.nullOutputStream());
        write(response.get(), head.method().equals("HEAD"));
        return !head.headers().has("connection", "close");
    }

    private void write(OutgoingResponse response, boolean headOnly) throws IOException {
        OutputStream paced = response.pace().slow() ? new PacedOutputStream(out, response.pace(), closing) : out;
        response.writeTo(paced, headOnly);
        out.flush();
    }
}

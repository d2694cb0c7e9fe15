package org.senddocument.mesh;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.senddocument.service.mailbox.MeshParcel;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.text.AsciiText;

/** The requests of the MESH API, version 2: path, verb and headers. Each has a token of its own and is good for one sending. */
final class MeshRequests {

    /** Exactly one type: MESH takes a list of them for a malformed header. */
    private static final String VERSION_2 = "application/vnd.mesh.v2+json";

    private static final String CLIENT_VERSION = "send-document==1.0.0";
    private static final String CONTENT_TYPE = "application/xml";

    private final MeshSettings settings;
    private final MeshAuthorization authorization;

    MeshRequests(MeshSettings settings, MeshAuthorization authorization) {
        this.settings = settings;
        this.authorization = authorization;
    }

    HttpRequest handshake() {
        return to(mailbox(""))
                .header("Mex-ClientVersion", CLIENT_VERSION)
                .header("Mex-OSName", property("os.name"))
                .header("Mex-OSVersion", property("os.version"))
                .header("Mex-OSArchitecture", property("os.arch"))
                .header("Mex-JavaVersion", property("java.version"))
                .POST(BodyPublishers.noBody())
                .build();
    }

    HttpRequest send(MeshParcel parcel, Optional<ChunkRange> range, OutgoingBody body) {
        HttpRequest.Builder request = posting("/outbox", body).header("Mex-From", settings.mailboxId());
        ParcelHeaders.of(parcel).forEach(request::header);
        body.checksum().ifPresent(sum -> request.header("Mex-Content-Checksum", sum));
        range.ifPresent(chunk -> request.header("Mex-Chunk-Range", chunk.toString()));
        return request.build();
    }

    /** A chunk after the first, which went with {@link #send}. */
    HttpRequest sendChunk(String messageId, ChunkRange range, OutgoingBody body) {
        return posting("/outbox/" + segment(messageId) + "/" + range.number(), body)
                .header("Mex-Chunk-Range", range.toString())
                .build();
    }

    private HttpRequest.Builder posting(String path, OutgoingBody body) {
        HttpRequest.Builder request = to(mailbox(path)).header("Content-Type", CONTENT_TYPE);
        body.encoding().ifPresent(encoding -> request.header("Content-Encoding", encoding));
        return request.POST(body.publisher());
    }

    /** @param page the first, or what the one before named as the next */
    HttpRequest inbox(String workflowId, Optional<String> page) {
        InboxAddress first = new InboxAddress(mailbox("/inbox"), workflowId);
        return to(page.map(first::next).orElse(first.uri())).GET().build();
    }

    HttpRequest message(String messageId) {
        return download("/inbox/" + segment(messageId));
    }

    HttpRequest head(String messageId) {
        return to(mailbox("/inbox/" + segment(messageId)))
                .method("HEAD", BodyPublishers.noBody())
                .build();
    }

    HttpRequest chunk(String messageId, int number) {
        return download("/inbox/" + segment(messageId) + "/" + number);
    }

    HttpRequest acknowledge(String messageId) {
        return to(mailbox("/inbox/" + segment(messageId) + "/status/acknowledged"))
                .PUT(BodyPublishers.noBody())
                .build();
    }

    /** The name of the parameter is {@code messageID}, in this case alone. */
    HttpRequest tracking(String messageId) {
        return to(mailbox("/outbox/tracking?messageID=" + quoted(messageId)))
                .GET()
                .build();
    }

    HttpRequest trackingByLocalId(String localId) {
        return to(mailbox("/outbox/tracking/" + segment(localId))).GET().build();
    }

    HttpRequest endpointLookup(String odsCode, String workflowId) {
        return to(below("/endpointlookup/" + segment(odsCode) + "/" + segment(workflowId)))
                .GET()
                .build();
    }

    private HttpRequest download(String path) {
        return to(mailbox(path)).header("Accept-Encoding", "gzip").GET().build();
    }

    private HttpRequest.Builder to(URI uri) {
        return HttpRequest.newBuilder(uri)
                .timeout(settings.requestTimeout())
                .header("Authorization", authorization.next())
                .header("Accept", VERSION_2)
                .header("User-Agent", CLIENT_VERSION.replace("==", "/"));
    }

    private URI mailbox(String path) {
        return below("/" + settings.mailboxId() + path);
    }

    private URI below(String path) {
        return URI.create(settings.baseUri() + path);
    }

    /** Dots alone would be another path, quoted or not. */
    private static String segment(String id) {
        if (id.isBlank() || id.equals(".") || id.equals("..")) {
            throw new MeshUnavailableException("MESH cannot be asked for an id without letters");
        }
        return quoted(id);
    }

    static String quoted(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    private static String property(String name) {
        return AsciiText.closestTo(System.getProperty(name, "unknown"));
    }
}

package org.senddocument.mesh;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.senddocument.service.mailbox.InboxPage;
import org.senddocument.service.mailbox.MeshDelivery;
import org.senddocument.service.mailbox.MeshMailbox;
import org.senddocument.service.mailbox.MeshParcel;
import org.senddocument.service.mailbox.Pause;
import org.senddocument.service.mailbox.SendOutcome;

/**
 * The mailbox at MESH, over its HTTP API, version 2. Safe for many threads; one for an application, since each has its own
 * connections. What an answer to a message means is decided by this table and nowhere else:
 *
 * <table>
 * <caption>Outcome of a POST to the outbox; what is marked with a star is the mailbox's and would have met any message</caption>
 * <tr><th>what happened</th><th>outcome</th><th>may have arrived</th></tr>
 * <tr><td>a header or the length cannot be sent as it is</td><td>Refused, 02, 06 or 08, nothing sent</td><td></td></tr>
 * <tr><td>2xx with a message id</td><td>Taken</td><td></td></tr>
 * <tr><td>2xx without one that can be read</td><td>TryLater</td><td>yes</td></tr>
 * <tr><td>3xx: a proxy's sign-in page, a moved address</td><td>TryLater *</td><td>no</td></tr>
 * <tr><td>400 with a code, or naming a header of the message or its body</td><td>Refused</td><td></td></tr>
 * <tr><td>400 otherwise: a gateway that misses a certificate or spoils our token, a version MESH does not know</td><td>TryLater *</td><td>no</td></tr>
 * <tr><td>403 with a code other than EPL-151</td><td>Refused</td><td></td></tr>
 * <tr><td>403 otherwise, 401: our token, certificate or mailbox</td><td>TryLater *</td><td>no</td></tr>
 * <tr><td>404, 405, 407: the address, a proxy</td><td>TryLater *</td><td>no</td></tr>
 * <tr><td>404 by MESH's own word, 410, of a later chunk: the upload is forgotten</td><td>TryLater</td><td>no</td></tr>
 * <tr><td>408: a line too slow for this message</td><td>TryLater</td><td>no</td></tr>
 * <tr><td>413, 417, 422</td><td>Refused, the status where MESH gave no code</td><td></td></tr>
 * <tr><td>no answer to the last of several chunks, and MESH says that the message is whole</td><td>Taken</td><td></td></tr>
 * <tr><td>the same, and MESH says that it is uploading still</td><td>TryLater</td><td>no</td></tr>
 * <tr><td>the last of several chunks is refused after an earlier try of it had no answer</td><td>Taken where MESH says that
 * the message is whole, Refused where it says that it is not</td><td>yes where it does not say</td></tr>
 * <tr><td>423: the message is closed</td><td>of a last chunk Taken, else TryLater</td><td>yes</td></tr>
 * <tr><td>425, 429, 503</td><td>TryLater * after the time it names</td><td>no</td></tr>
 * <tr><td>another 4xx with a code</td><td>Refused</td><td></td></tr>
 * <tr><td>another 4xx</td><td>TryLater</td><td>no</td></tr>
 * <tr><td>502, 504: a gateway that has no MESH behind it</td><td>TryLater *</td><td>yes</td></tr>
 * <tr><td>another 5xx</td><td>TryLater</td><td>yes</td></tr>
 * <tr><td>no answer, the last byte of the body not yet read by the HTTP client: no such host, no connection, no TLS, no
 * tunnel, a line that broke on the way</td><td>TryLater *</td><td>no</td></tr>
 * <tr><td>the same, where it was the body of our own that broke</td><td>TryLater</td><td>no</td></tr>
 * <tr><td>a TLS handshake that is said to have failed: with TLS 1.3 a server may refuse us after we sent</td><td>TryLater *</td><td>no</td></tr>
 * <tr><td>no answer otherwise: a line that broke, a time-out</td><td>TryLater</td><td>yes</td></tr>
 * <tr><td>any of these of a chunk that is not the last</td><td>as above</td><td>no</td></tr>
 * </table>
 *
 * <p>Nothing of a patient stands in what it throws, answers as a reason, or logs.
 */
public final class HttpMeshMailbox implements MeshMailbox {

    private static final String HANDSHAKE = "the handshake failed";
    private static final String ACKNOWLEDGE = "a message could not be acknowledged";

    private final MeshRequests requests;
    private final MeshConnection connection;
    private final MeshOutbox outbox;
    private final MeshInbox inbox;
    private final MeshEnquiries enquiries;

    /**
     * @param nonces fresh on every call; makes every token a different one
     * @param pause before a chunk goes once more
     * @throws IllegalArgumentException where a key store or trust store cannot be used
     */
    public HttpMeshMailbox(MeshSettings settings, Clock clock, Supplier<UUID> nonces, Pause pause) {
        requests = new MeshRequests(settings, new MeshAuthorization(settings, clock, nonces));
        connection = new MeshConnection(settings, clock);
        enquiries = new MeshEnquiries(requests, connection);
        outbox = new MeshOutbox(new OutboxPost(requests, connection, clock), enquiries, settings, pause);
        inbox = new MeshInbox(requests, connection);
    }

    /** Beyond the port: tracking of a message, and the directory of mailboxes. */
    public MeshEnquiries enquiries() {
        return enquiries;
    }

    @Override
    public void handshake() {
        try (MeshAnswer answer = connection.ask(HANDSHAKE, requests.handshake())) {
            if (!answer.isSuccess()) {
                throw connection.unavailable(HANDSHAKE, answer);
            }
            answer.discard();
        }
    }

    @Override
    public SendOutcome send(MeshParcel parcel, Consumer<String> begun) {
        Optional<SendOutcome.Refused> fault = ParcelHeaders.fault(parcel);
        return fault.isPresent() ? fault.get() : outbox.send(parcel, begun);
    }

    @Override
    public InboxPage inbox(String workflowId, Optional<String> page) {
        return inbox.list(workflowId, page);
    }

    @Override
    public <T> Optional<T> download(String meshMessageId, Function<MeshDelivery, T> reader) {
        return inbox.fetch(meshMessageId, reader);
    }

    /** A message that MESH has no more is as good as acknowledged, and may have been so by an attempt without answer. */
    @Override
    public void acknowledge(String meshMessageId) {
        try (MeshAnswer answer = connection.ask(ACKNOWLEDGE, requests.acknowledge(meshMessageId))) {
            if (!answer.isSuccess() && !answer.isGone()) {
                throw connection.unavailable(ACKNOWLEDGE, answer);
            }
            answer.discard();
        }
    }
}

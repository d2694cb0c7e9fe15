package org.senddocument.service.mailbox;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Our mailbox at MESH, the NHS's store-and-forward mail. The one port to the outside: the HTTP client and the
 * in-memory mailbox of the tests keep the same promises.
 *
 * <p>No method may be called inside a transaction.
 */
public interface MeshMailbox {

    /**
     * Tells MESH that we are here, as its terms ask once in 24 hours.
     *
     * @throws MeshUnavailableException where MESH gave no good answer
     */
    void handshake();

    /**
     * Offers a message once. Never throws for what MESH or the network does: that is what the outcome tells.
     *
     * @param begun hears MESH's id of a message in several parts, as soon as MESH has taken the first of them
     */
    SendOutcome send(MeshParcel parcel, Consumer<String> begun);

    /** For a message of which nobody asks afterwards how far it came. */
    default SendOutcome send(MeshParcel parcel) {
        return send(parcel, id -> {});
    }

    /**
     * One page of the messages of one workflow that wait for us, oldest first. A page may be empty although another follows.
     *
     * @param page the first page, or what {@link InboxPage#next()} of the one before said
     * @throws MeshUnavailableException where MESH gave no good answer
     */
    InboxPage inbox(String workflowId, Optional<String> page);

    /**
     * Hands one waiting message to the reader, its body as a stream that is valid only within the call.
     *
     * @return what the reader made of it, or empty where MESH has the message no more
     * @throws MeshUnavailableException where MESH gave no good answer or the body broke off
     */
    <T> Optional<T> download(String meshMessageId, Function<MeshDelivery, T> reader);

    /**
     * Tells MESH that we hold the message for good; MESH forgets it. To be called only after the commit that stored it.
     *
     * @throws MeshUnavailableException where MESH gave no good answer
     */
    void acknowledge(String meshMessageId);
}

package org.senddocument.domain.inbound;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a MESH report says of a message of ours. Any of it may be missing, and is null then. */
@Embeddable
public class NonDelivery {

    static final NonDelivery NOTHING_SAID = new NonDelivery();

    @Column(name = "local_id")
    private String localId;

    @Column(name = "linked_message_id")
    private String linkedMessageId;

    @Column(name = "status_code")
    private String statusCode;

    @Column(name = "status_description")
    private String statusDescription;

    protected NonDelivery() {}

    /**
     * @param localId what we called the message
     * @param linkedMessageId MESH's id of it
     */
    public NonDelivery(String localId, String linkedMessageId, String statusCode, String statusDescription) {
        this.localId = InboundMessage.cut(localId, 300);
        this.linkedMessageId = InboundMessage.cut(linkedMessageId, 100);
        this.statusCode = InboundMessage.cut(statusCode, 50);
        this.statusDescription = InboundMessage.cut(statusDescription, 500);
    }

    public String localId() {
        return localId;
    }

    public String linkedMessageId() {
        return linkedMessageId;
    }

    public String statusCode() {
        return statusCode;
    }

    public String statusDescription() {
        return statusDescription;
    }
}

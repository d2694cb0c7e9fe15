package org.senddocument.service.mailbox;

/**
 * A message as we post it.
 *
 * @param to a mailbox id, or the automatic address {@code GPPROVIDER_…}; patient data, never to be logged
 * @param subject patient data, never to be logged
 * @param localId must hold no patient data; MESH keeps it with the message
 */
public record MeshParcel(String to, String workflowId, String subject, String localId, MessageBody body) {

    @Override
    public String toString() {
        return "MeshParcel[workflowId=" + workflowId + ", localId=" + localId + ", length=" + body.length() + "]";
    }
}

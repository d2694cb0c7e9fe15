package org.senddocument.sandbox.mesh;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The tracking record of version 1: its fields in the order of the alphabet, what is not known an empty text. */
final class TrackingV1 {

    private final Mailboxes mailboxes;

    TrackingV1(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    Map<String, Object> of(StoredMessage message) {
        Map<String, Object> record = new TreeMap<>();
        headers(message, record);
        state(message, record);
        content(message, record);
        party("sender", mailboxes.find(message.headers().from()), record);
        record.put("senderOdsCode", record.get("senderOrgCode"));
        party("recipient", Tracking.recipient(message, mailboxes), record);
        record.put("meshRecipientOdsCode", record.get("recipientOrgCode"));
        return record;
    }

    private static void headers(StoredMessage message, Map<String, Object> record) {
        SendHeaders sent = message.headers();
        record.put("addressType", "ALL");
        record.put("dtsId", message.id());
        record.put("messageId", message.id());
        record.put("fileName", message.fileName());
        record.put("localId", sent.localId());
        record.put("messageType", message.report() ? "Report" : "Data");
        record.put("partnerId", sent.partnerId());
        record.put("subject", sent.subject());
        record.put("version", "1.0");
        record.put("workflowId", sent.workflowId());
    }

    private static void state(StoredMessage message, Map<String, Object> record) {
        record.put("status", message.state().capitalised());
        record.put("statusSuccess", message.state() == MessageState.ERROR ? "ERROR" : "SUCCESS");
        record.put("uploadTimestamp", Timestamps.compact(message.uploadedAt()));
        record.put("expiryTime", Timestamps.compact(message.uploadedAt().plus(Expiry.COLLECTED_WITHIN)));
        // the name is old: it tells when the message was acknowledged
        record.put(
                "downloadTimestamp",
                message.acknowledgedAt().map(Timestamps::compact).orElse(""));
        message.failure().ifPresent(failure -> failure(failure, record));
    }

    private static void failure(Failure failure, Map<String, Object> record) {
        if (failure.description() != null) {
            record.put("failureDate", Timestamps.compact(failure.at()));
            record.put("failureDiagnostic", failure.description());
        }
        if (failure.linkedMessageId() != null) {
            record.put("linkedMsgId", failure.linkedMessageId());
        }
    }

    private static void content(StoredMessage message, Map<String, Object> record) {
        SendHeaders sent = message.headers();
        record.put("checksum", sent.checksum());
        record.put("chunkCount", message.chunks().total());
        record.put("compressFlag", sent.compressed() ? "Y" : "");
        record.put("isCompressed", sent.compressed() ? "Y" : "");
        record.put("contentEncoding", sent.contentEncoding());
        record.put("encryptedFlag", sent.encrypted() ? "Y" : "");
        boolean complete = message.state() != MessageState.UPLOADING;
        record.put("fileSize", complete ? message.chunks().size() : 0);
    }

    private static void party(String who, Optional<Mailbox> mailbox, Map<String, Object> record) {
        record.put(who, mailbox.map(Mailbox::id).orElse(""));
        record.put(who + "Name", mailbox.map(Mailbox::name).orElse(""));
        record.put(who + "OrgCode", mailbox.map(Mailbox::odsCode).orElse(""));
        record.put(who + "OrgName", "");
        record.put(who + "Smtp", "");
    }
}

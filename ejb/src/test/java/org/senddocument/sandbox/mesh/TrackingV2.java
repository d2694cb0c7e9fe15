package org.senddocument.sandbox.mesh;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The tracking record of version 2. */
final class TrackingV2 {

    private final Mailboxes mailboxes;
    private final Settings settings;

    TrackingV2(Mailboxes mailboxes, Settings settings) {
        this.mailboxes = mailboxes;
        this.settings = settings;
    }

    Map<String, Object> of(StoredMessage message) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("message_id", message.id());
        record.put("local_id", message.headers().localId());
        record.put("workflow_id", message.headers().workflowId());
        record.put("filename", message.fileName());
        record.put("expiry_time", Timestamps.iso(message.uploadedAt().plus(Expiry.COLLECTED_WITHIN)));
        record.put("upload_timestamp", Timestamps.iso(message.uploadedAt()));
        recipient(message, record);
        record.put("status_success", success(message));
        record.put("status", message.state().lowerCase());
        if (settings.strict()) {
            message.failure().ifPresent(failure -> failure(failure, record));
        }
        return record;
    }

    /** Never what the sender wrote: that may be a patient's details. */
    private void recipient(StoredMessage message, Map<String, Object> record) {
        Optional<Mailbox> mailbox = Tracking.recipient(message, mailboxes);
        record.put("recipient", mailbox.map(Mailbox::id).orElse(""));
        record.put("recipient_name", mailbox.map(Mailbox::name).orElse(""));
        record.put("recipient_ods_code", mailbox.map(Mailbox::odsCode).orElse(""));
        record.put("recipient_org_code", mailbox.map(Mailbox::odsCode).orElse(""));
        record.put("recipient_org_name", "");
    }

    /** The NHS's sandbox calls an undeliverable message a success. */
    private boolean success(StoredMessage message) {
        boolean undelivered = settings.strict() && message.state() == MessageState.UNDELIVERABLE;
        return message.state() != MessageState.ERROR && !undelivered;
    }

    private static void failure(Failure failure, Map<String, Object> record) {
        record.put("status_event", failure.event());
        record.put("status_timestamp", Timestamps.iso(failure.at()));
        record.put("status_description", failure.description());
        record.put("status_code", failure.code());
    }
}

package org.senddocument.sandbox.mesh;

import org.senddocument.sandbox.mesh.http.HeaderFields;

/** The headers with which MESH hands out a message. Those without a value are left out. */
final class MexHeaders {

    private final HeaderFields fields = new HeaderFields();

    private MexHeaders() {}

    static HeaderFields of(StoredMessage message, int chunk) {
        MexHeaders written = new MexHeaders();
        written.envelope(message, chunk);
        written.status(message);
        written.content(message);
        written.set("last-modified", Timestamps.http(message.changedAt()));
        return written.fields;
    }

    private void envelope(StoredMessage message, int chunk) {
        SendHeaders sent = message.headers();
        set("mex-from", sent.from());
        set("mex-to", message.recipient().orElse(""));
        set("mex-workflowid", sent.workflowId());
        set("mex-chunk-range", chunk + ":" + message.chunks().total());
        set("mex-total-chunks", String.valueOf(message.chunks().total()));
        set("mex-addresstype", "ALL");
        set("mex-localid", sent.localId());
        set("mex-partnerid", sent.partnerId());
        set("mex-filename", message.fileName());
        set("mex-subject", sent.subject());
        set("mex-version", "1.0");
        set("mex-messagetype", message.report() ? "REPORT" : "DATA");
        set("mex-messageid", message.id());
    }

    private void status(StoredMessage message) {
        set("mex-statustimestamp", Timestamps.compact(message.deliveredAt().orElse(message.uploadedAt())));
        if (message.failure().isPresent()) {
            Failure failure = message.failure().get();
            set("mex-linkedmsgid", failure.linkedMessageId());
            set("mex-statuscode", failure.code());
            set("mex-statusevent", failure.event());
            set("mex-statusdescription", failure.description());
            set("mex-statussuccess", "ERROR");
            return;
        }
        set("mex-statuscode", "00");
        set("mex-statusevent", "TRANSFER");
        set("mex-statusdescription", "Transferred to recipient mailbox");
        set("mex-statussuccess", "SUCCESS");
    }

    private void content(StoredMessage message) {
        if (message.report()) {
            return;
        }
        SendHeaders sent = message.headers();
        set("mex-content-compressed", sent.compressed() ? "Y" : "");
        set("mex-content-encrypted", sent.encrypted() ? "Y" : "");
        set("mex-content-checksum", sent.checksum());
        set("mex-content-type", sent.contentType());
    }

    private void set(String name, String value) {
        if (value != null && !value.isEmpty()) {
            fields.set(name, value);
        }
    }
}

package org.senddocument.sandbox.mesh;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A message put into a mailbox past MESH's rules: of a foreign workflow, from nobody, garbage, a report. Absent texts
 * are empty.
 *
 * @param report true for a REPORT, which has no body
 * @param failure said by a report
 */
public record Deposit(
        String to,
        String from,
        String workflowId,
        String localId,
        String subject,
        String fileName,
        String contentType,
        byte[] body,
        boolean report,
        ReportedFailure failure) {

    /** What a report says. Null where it says nothing. */
    public record ReportedFailure(String code, String event, String description, String linkedMessageId) {}

    private static final ReportedFailure NO_FAILURE = new ReportedFailure(null, null, null, null);

    public static Deposit to(String mailboxId) {
        return new Deposit(mailboxId, "", "", "", "", "", "application/octet-stream", new byte[0], false, NO_FAILURE);
    }

    public Deposit from(String mailboxId) {
        return new Deposit(to, mailboxId, workflowId, localId, subject, fileName, contentType, body, report, failure);
    }

    public Deposit workflow(String id) {
        return new Deposit(to, from, id, localId, subject, fileName, contentType, body, report, failure);
    }

    public Deposit localId(String id) {
        return new Deposit(to, from, workflowId, id, subject, fileName, contentType, body, report, failure);
    }

    public Deposit subject(String text) {
        return new Deposit(to, from, workflowId, localId, text, fileName, contentType, body, report, failure);
    }

    public Deposit fileName(String name) {
        return new Deposit(to, from, workflowId, localId, subject, name, contentType, body, report, failure);
    }

    public Deposit body(byte[] bytes) {
        return new Deposit(to, from, workflowId, localId, subject, fileName, contentType, bytes, report, failure);
    }

    public Deposit body(String text) {
        return body(text.getBytes(UTF_8));
    }

    /** Of which nothing is said but that something failed. */
    public Deposit asReport() {
        return new Deposit(to, from, workflowId, localId, subject, fileName, contentType, body, true, failure);
    }

    public Deposit reporting(String code, String event, String description, String linkedMessageId) {
        ReportedFailure said = new ReportedFailure(code, event, description, linkedMessageId);
        return new Deposit(to, from, workflowId, localId, subject, fileName, contentType, body, true, said);
    }

    @Override
    public String toString() {
        return "Deposit[" + workflowId + "]";
    }
}

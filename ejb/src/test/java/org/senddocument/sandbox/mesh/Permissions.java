package org.senddocument.sandbox.mesh;

/** What the real service enforces of a message that is sent, and the NHS's sandbox does not. */
final class Permissions {

    private final Settings settings;

    Permissions(Settings settings) {
        this.settings = settings;
    }

    /** Mex-From may be absent since version 2, but must not lie. */
    void checkSender(Call call, String workflowId) {
        if (!settings.strict()) {
            return;
        }
        String from = call.header("mex-from");
        if (!from.isEmpty() && !from.equalsIgnoreCase(call.mailbox().id())) {
            throw new Refusal(MeshError.FROM_INVALID);
        }
        if (!call.mailbox().allows(workflowId)) {
            throw new Refusal(MeshError.SENDER_NOT_ALLOWED);
        }
    }

    void checkRecipient(Mailbox recipient, String workflowId) {
        if (settings.strict() && !recipient.allows(workflowId)) {
            throw new Refusal(MeshError.RECIPIENT_NOT_REGISTERED);
        }
    }

    /** The limit is of one request, as it is sent: a packed body counts packed. */
    void checkSize(Body body) {
        if (settings.strict() && body.length() > settings.maxRequest()) {
            throw new Refusal(MeshError.BODY_TOO_LARGE);
        }
    }
}

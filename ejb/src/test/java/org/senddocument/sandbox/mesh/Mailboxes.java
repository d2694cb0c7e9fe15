package org.senddocument.sandbox.mesh;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The mailboxes of the sandbox, in the order they were registered. Their ids compare without case. */
final class Mailboxes {

    private final Map<String, Mailbox> byId = new LinkedHashMap<>();

    Mailboxes(Collection<Mailbox> mailboxes) {
        mailboxes.forEach(mailbox -> byId.put(canonical(mailbox.id()), mailbox));
    }

    static String canonical(String mailboxId) {
        return mailboxId.toUpperCase(Locale.ROOT);
    }

    Optional<Mailbox> find(String id) {
        return Optional.ofNullable(byId.get(canonical(id)));
    }

    List<Mailbox> with(String workflowId) {
        return byId.values().stream()
                .filter(mailbox -> mailbox.allows(workflowId))
                .toList();
    }

    List<Mailbox> with(String odsCode, String workflowId) {
        return with(workflowId).stream()
                .filter(mailbox -> mailbox.odsCode().equalsIgnoreCase(odsCode))
                .toList();
    }
}

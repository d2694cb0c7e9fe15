package org.senddocument.service.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What this server is posting at this moment. A document that it has claimed and that is not here was left behind by a
 * fault between the post and our note of it, and is in doubt.
 */
@ApplicationScoped
public class InFlight {

    private final Set<Long> documents = ConcurrentHashMap.newKeySet();

    /** To be called before the claim is committed: others ask as soon as it is. */
    public void takesOff(long documentId) {
        documents.add(documentId);
    }

    public void landed(long documentId) {
        documents.remove(documentId);
    }

    public boolean has(long documentId) {
        return documents.contains(documentId);
    }
}

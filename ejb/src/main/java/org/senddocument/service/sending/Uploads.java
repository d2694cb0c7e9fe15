package org.senddocument.service.sending;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.senddocument.domain.sending.Envelopes;

/** Messages that go in several parts: under which id MESH takes them is kept from the first part on. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // stands though the server is killed at the last part
public class Uploads {

    @Inject
    Envelopes envelopes;

    public void begun(long documentId, String meshMessageId) {
        envelopes.of(documentId).ifPresent(envelope -> envelope.begun(meshMessageId));
    }
}

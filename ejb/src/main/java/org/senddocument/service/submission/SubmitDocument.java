package org.senddocument.service.submission;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.senddocument.domain.content.ContentRole;
import org.senddocument.service.content.ContentStore;
import org.senddocument.service.content.StagedContent;
import org.senddocument.service.document.DocumentView;

/** Takes in a consultation for the patient's practice. */
@Stateless
@RolesAllowed("sender")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // bodies are read and checked before anything is kept
public class SubmitDocument {

    @Inject
    ContentStore store;

    @Inject
    SubmissionDefaults defaults;

    @Inject
    SubmissionRules rules;

    @Inject
    ReportCheck reportCheck;

    @Inject
    DocumentRegister register;

    @Resource
    SessionContext context;

    /** Stores a part before its document is known to be good. */
    public StagedContent stage(ContentRole role, String contentType, String title, InputStream body, long limit)
            throws IOException {
        return store.stage(role, contentType, title, body, limit);
    }

    /** Takes back what was staged for a request that is refused. */
    public void discard(StagedContent staged) {
        store.remove(staged.id());
    }

    /**
     * @throws InvalidSubmissionException where a value is against a rule
     * @throws SubmissionConflictException where it contradicts what came before
     */
    public SubmissionReceipt submit(NewDocument given) {
        NewDocument document = given.with(defaults.complete(given.consultation()));
        rules.check(document);
        String account = context.getCallerPrincipal().getName();
        String digest = ContentDigest.of(given);
        Optional<DocumentView> earlier =
                document.idempotencyKey().flatMap(key -> register.earlier(account, key, digest));
        if (earlier.isPresent()) {
            return new SubmissionReceipt(earlier.get(), true);
        }
        reportCheck.check(document);
        beginChain(document, account);
        return keep(document, account, digest);
    }

    /** Another request may have used the key for another consultation at the same moment: then the database says so. */
    private SubmissionReceipt keep(NewDocument document, String account, String digest) {
        try {
            return register.keep(document, account, digest);
        } catch (EJBException e) {
            return document.idempotencyKey()
                    .flatMap(key -> register.earlier(account, key, digest))
                    .map(earlier -> new SubmissionReceipt(earlier, true))
                    .orElseThrow(() -> e);
        }
    }

    private void beginChain(NewDocument document, String account) {
        var consultation = document.consultation();
        try {
            register.beginChain(
                    account,
                    consultation.consultationId(),
                    consultation.patient().nhsNumber());
        } catch (EJBException e) {
            // Another request made it at the same moment; whether it did is seen at the next step.
        }
    }
}

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
    SubmissionSettings settings;

    @Inject
    DocumentRegister register;

    @Resource
    SessionContext context;

    /**
     * How many bytes a document and its attachments may hold together. Asked first, so that whoever may give in nothing
     * hears that before any of it is read.
     */
    public long room() {
        return settings.maxDocumentSize();
    }

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
        String account = context.getCallerPrincipal().getName();
        String digest = ContentDigest.of(given);
        // Before the rules: what was taken once is taken again, though a setting has changed meanwhile.
        Optional<DocumentView> earlier = earlier(given, account, digest);
        if (earlier.isPresent()) {
            return new SubmissionReceipt(earlier.get(), true);
        }
        NewDocument document = given.with(defaults.complete(given.consultation()));
        check(document);
        return keep(document, account, digest);
    }

    /** A value that could not be read is in no digest: such a request repeats nothing. */
    private Optional<DocumentView> earlier(NewDocument given, String account, String digest) {
        return given.unreadable().isEmpty()
                ? given.idempotencyKey().flatMap(key -> register.earlier(account, key, digest))
                : Optional.empty();
    }

    private void check(NewDocument document) {
        try {
            rules.check(document);
        } catch (InvalidSubmissionException e) {
            throw e.with(document.unreadable());
        }
        if (!document.unreadable().isEmpty()) {
            throw new InvalidSubmissionException(document.unreadable());
        }
        reportCheck.check(document);
    }

    private SubmissionReceipt keep(NewDocument document, String account, String digest) {
        String consultationId = document.consultation().consultationId();
        beginChain(account, consultationId, document.consultation().patient().nhsNumber());
        try {
            return register.keep(document, account, digest);
        } catch (RuntimeException e) {
            endEmptyChain(account, consultationId, e);
            return keptMeanwhile(document, account, digest, e);
        }
    }

    /** Another request may have used the key for another consultation at the same moment: then the database says so. */
    private SubmissionReceipt keptMeanwhile(
            NewDocument document, String account, String digest, RuntimeException reason) {
        if (!(reason instanceof EJBException)) {
            throw reason;
        }
        return earlier(document, account, digest)
                .map(earlier -> new SubmissionReceipt(earlier, true))
                .orElseThrow(() -> reason);
    }

    private void endEmptyChain(String account, String consultationId, RuntimeException reason) {
        try {
            register.endEmptyChain(account, consultationId);
        } catch (EJBException e) {
            reason.addSuppressed(e); // the next request takes it for what it is
        }
    }

    private void beginChain(String account, String consultationId, String nhsNumber) {
        try {
            register.beginChain(account, consultationId, nhsNumber);
        } catch (EJBException e) {
            // Two first versions at the same moment both find no chain; the second to write is told that there is one.
            if (!register.hasChain(account, consultationId)) {
                throw e;
            }
        }
    }
}

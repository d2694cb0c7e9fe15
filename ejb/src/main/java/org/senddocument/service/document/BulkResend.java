package org.senddocument.service.document;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.service.fault.Causes;

/** Sends many documents again, as after an outage: each for itself, so that one that cannot go keeps none back. */
@Stateless
@RolesAllowed("operator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each document has a transaction of its own
public class BulkResend {

    private static final System.Logger LOG = System.getLogger(BulkResend.class.getName());

    /** More than these are not sent again at a time. */
    public static final int MOST = 500;

    @Inject
    DocumentSearch search;

    @Inject
    Documents documents;

    @Inject
    SingleResend single;

    @Resource
    SessionContext context;

    /** Those of them that would go now, by the rule that the sending itself asks; who offers them to a person asks here. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED) // one look at them all
    public Set<String> fit(Collection<String> references) {
        List<UUID> ids = references.stream().map(UUID::fromString).toList();
        return documents.all(ids).stream()
                .filter(this::isFit)
                .map(document -> document.reference().toString())
                .collect(Collectors.toSet());
    }

    private boolean isFit(Document document) {
        return Resending.obstacleTogether(document, () -> documents.of(document.chain()))
                .isEmpty();
    }

    /** @throws TooManyDocumentsException where there are more than may be sent again at a time */
    public List<ResendOutcome> resend(Collection<UUID> references, String reason) {
        if (references.size() > MOST) {
            throw new TooManyDocumentsException(references.size(), MOST);
        }
        String caller = context.getCallerPrincipal().getName();
        return new LinkedHashSet<>(references)
                .stream().map(reference -> outcome(reference, caller, reason)).toList();
    }

    /** @throws TooManyDocumentsException where the filter finds more than may be sent again at a time */
    public List<ResendOutcome> resend(DocumentFilter filter, String reason) {
        return resend(
                search.find(filter, null, 0, MOST + 1).stream()
                        .map(Document::reference)
                        .toList(),
                reason);
    }

    private ResendOutcome outcome(UUID reference, String caller, String reason) {
        try {
            return ResendOutcome.resent(reference, single.resend(reference, caller, reason));
        } catch (ActionNotPermittedException | UnknownDocumentException e) {
            return ResendOutcome.refused(reference, e.getMessage());
        } catch (EJBException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    () -> "Document " + reference + " could not be sent again. " + Causes.traceOf(e));
            return ResendOutcome.refused(reference, "A fault of ours kept this document from being sent again.");
        }
    }
}

package org.senddocument.web.api;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.Optional;
import org.senddocument.domain.document.IllegalMoveException;
import org.senddocument.service.account.AccountExistsException;
import org.senddocument.service.account.LastAdministratorException;
import org.senddocument.service.account.UnacceptableAccountException;
import org.senddocument.service.account.UnknownAccountException;
import org.senddocument.service.content.ContentTooLargeException;
import org.senddocument.service.document.ActionNotPermittedException;
import org.senddocument.service.document.ContentsRemovedException;
import org.senddocument.service.document.NoMessageYetException;
import org.senddocument.service.document.ReasonMissingException;
import org.senddocument.service.document.TooManyDocumentsException;
import org.senddocument.service.document.UnknownDocumentException;
import org.senddocument.service.job.UnknownJobException;
import org.senddocument.service.submission.InvalidSubmissionException;
import org.senddocument.service.submission.SubmissionConflictException;
import org.senddocument.web.json.JsonFaultException;
import org.senddocument.web.security.Problem;

/** Which fault is told as what. */
final class Faults {

    /** Each of these says of itself what a caller may hear. */
    private static final Map<Class<?>, Integer> STATUS = Map.ofEntries(
            Map.entry(ReasonMissingException.class, 400),
            Map.entry(TooManyDocumentsException.class, 400),
            Map.entry(UnacceptableAccountException.class, 400),
            Map.entry(UnknownDocumentException.class, 404),
            Map.entry(NoMessageYetException.class, 404),
            Map.entry(UnknownJobException.class, 404),
            Map.entry(UnknownAccountException.class, 404),
            Map.entry(ActionNotPermittedException.class, 409),
            Map.entry(SubmissionConflictException.class, 409),
            Map.entry(AccountExistsException.class, 409),
            Map.entry(LastAdministratorException.class, 409),
            Map.entry(IllegalMoveException.class, 409),
            Map.entry(ContentsRemovedException.class, 410),
            Map.entry(ContentTooLargeException.class, 413));

    private static final Map<Integer, String> SENTENCES = Map.of(
            404, "There is nothing at this address.",
            405, "This address does not take this method; the header Allow names those that it takes.",
            406, "This address does not answer in any of the types of the header Accept.",
            415, "This address does not take a body of this Content-Type.");

    static final Problem NOT_ALLOWED = Problem.of(403, "This account may not do that.");

    private Faults() {}

    /** What the server wrapped up. */
    static Throwable bare(Throwable fault) {
        boolean wrapped = fault instanceof EJBException && !isOfRoles(fault) && fault.getCause() != null;
        return wrapped ? bare(fault.getCause()) : fault;
    }

    /** @param fault bare; empty where nobody foresaw it */
    static Optional<Problem> told(Throwable fault) {
        if (isOfRoles(fault)) {
            return Optional.of(NOT_ALLOWED);
        }
        if (fault instanceof InvalidSubmissionException invalid) {
            return Optional.of(Problem.of(422, invalid.getMessage(), invalid.violations()));
        }
        if (fault instanceof RequestException request) {
            return Optional.of(Problem.of(request.status(), request.getMessage()));
        }
        if (fault instanceof JsonFaultException json) {
            return Optional.of(Problem.of(json.status(), json.getMessage()));
        }
        if (fault instanceof WebApplicationException web) {
            return Optional.of(ofServer(web));
        }
        if (fault instanceof ProcessingException) {
            return Optional.of(Problem.of(400, "The body cannot be read: it broke off, or is not what it says."));
        }
        return Optional.ofNullable(STATUS.get(fault.getClass())).map(status -> Problem.of(status, fault.getMessage()));
    }

    private static boolean isOfRoles(Throwable fault) {
        return fault instanceof EJBAccessException || fault instanceof AccessLocalException;
    }

    /** What the server itself says may repeat what it read. */
    private static Problem ofServer(WebApplicationException fault) {
        int status = fault.getResponse().getStatus();
        String reason = fault.getResponse().getStatusInfo().getReasonPhrase();
        return Problem.of(status, SENTENCES.getOrDefault(status, reason));
    }
}

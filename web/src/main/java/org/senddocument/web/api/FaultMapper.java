package org.senddocument.web.api;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.senddocument.domain.document.IllegalMoveException;
import org.senddocument.service.account.AccountExistsException;
import org.senddocument.service.account.LastAdministratorException;
import org.senddocument.service.account.UnacceptableAccountException;
import org.senddocument.service.account.UnknownAccountException;
import org.senddocument.service.content.ContentTooLargeException;
import org.senddocument.service.document.ActionNotPermittedException;
import org.senddocument.service.document.ContentsRemovedException;
import org.senddocument.service.document.ReasonMissingException;
import org.senddocument.service.document.TooManyDocumentsException;
import org.senddocument.service.document.UnknownDocumentException;
import org.senddocument.service.job.UnknownJobException;
import org.senddocument.service.submission.InvalidSubmissionException;
import org.senddocument.service.submission.SubmissionConflictException;

/** Turns every fault into an answer of its kind; one that nobody foresaw is logged and told as 500. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(FaultMapper.class.getName());

    @Override
    public Response toResponse(Throwable fault) {
        if (fault instanceof EJBAccessException || fault instanceof AccessLocalException) {
            return Problem.of(403, "This account may not do that.");
        }
        if (fault instanceof EJBException && fault.getCause() != null) {
            return toResponse(fault.getCause());
        }
        if (fault instanceof InvalidSubmissionException invalid) {
            return Problem.of(422, invalid.getMessage(), invalid.violations());
        }
        return knownStatus(fault) > 0 ? Problem.of(knownStatus(fault), sentence(fault)) : unforeseen(fault);
    }

    private static int knownStatus(Throwable fault) {
        if (fault instanceof RequestException request) {
            return request.status();
        }
        if (fault instanceof WebApplicationException web) {
            return web.getResponse().getStatus();
        }
        if (fault instanceof UnknownDocumentException
                || fault instanceof UnknownJobException
                || fault instanceof UnknownAccountException) {
            return 404;
        }
        if (fault instanceof ActionNotPermittedException
                || fault instanceof SubmissionConflictException
                || fault instanceof AccountExistsException
                || fault instanceof LastAdministratorException
                || fault instanceof IllegalMoveException) {
            return 409;
        }
        if (fault instanceof ContentsRemovedException) {
            return 410;
        }
        if (fault instanceof ContentTooLargeException) {
            return 413;
        }
        return isUnreadable(fault) ? 400 : 0;
    }

    private static boolean isUnreadable(Throwable fault) {
        return fault instanceof ReasonMissingException
                || fault instanceof TooManyDocumentsException
                || fault instanceof UnacceptableAccountException
                || fault instanceof JsonException
                || fault instanceof JsonbException
                || fault instanceof ProcessingException;
    }

    /** What a JSON reader says may repeat what it read. */
    private static String sentence(Throwable fault) {
        if (fault instanceof JsonException || fault instanceof JsonbException || fault instanceof ProcessingException) {
            return "The JSON cannot be read: it is malformed, or holds a field or a type that is not known.";
        }
        return fault instanceof WebApplicationException web
                ? web.getResponse().getStatusInfo().getReasonPhrase()
                : fault.getMessage();
    }

    private static Response unforeseen(Throwable fault) {
        LOG.log(System.Logger.Level.ERROR, "A request failed.", fault);
        return Problem.of(500, "Something went wrong here. Nothing of the request was kept.");
    }
}

package org.senddocument.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import org.senddocument.service.fault.Causes;
import org.senddocument.web.security.Problem;

/** Turns every fault into an answer of its kind; one that nobody foresaw is logged and told as 500. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(FaultMapper.class.getName());

    private static final List<String> OF_THE_BODY = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LENGTH);

    @Override
    public Response toResponse(Throwable thrown) {
        Throwable fault = Faults.bare(thrown);
        Optional<Problem> told = Faults.told(fault);
        Response.ResponseBuilder answer = answer(told.orElseGet(() -> unforeseen(thrown)));
        if (fault instanceof WebApplicationException web) {
            keepHeaders(web.getResponse(), answer);
        }
        return answer.build();
    }

    static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem.toJson());
    }

    /** Such as Allow, without which 405 is of little use. */
    private static void keepHeaders(Response from, Response.ResponseBuilder answer) {
        from.getHeaders().forEach((name, values) -> {
            if (OF_THE_BODY.stream().noneMatch(name::equalsIgnoreCase)) {
                values.forEach(value -> answer.header(name, value));
            }
        });
    }

    private static Problem unforeseen(Throwable fault) {
        LOG.log(System.Logger.Level.ERROR, () -> "A request failed: " + Causes.traceOf(fault));
        return Problem.of(500, "Something went wrong here. Nothing of the request was kept.");
    }
}

package org.senddocument.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.senddocument.service.expected.ExpectedConsultations;
import org.senddocument.service.expected.Statement;
import org.senddocument.service.expected.StatementReceipt;

/** What a source system finalised. The same statement again changes nothing. */
@Path("/expected")
@RequestScoped
@RolesOf(ExpectedConsultations.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExpectedResource {

    @Inject
    ExpectedConsultations expected;

    @POST
    public StatementReceipt state(Statement statement) {
        if (statement == null) {
            throw new RequestException(400, "A statement is required.");
        }
        return expected.state(statement);
    }
}

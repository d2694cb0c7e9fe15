package org.senddocument.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.senddocument.service.account.AccountRegister;

/** Accounts, made by an administrator. A password goes in and never comes out. */
@Path("/accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountsResource {

    @Inject
    AccountRegister accounts;

    @POST
    public Response create(NewAccount account) {
        if (account == null || account.username() == null || account.password() == null || account.roles() == null) {
            throw new RequestException(400, "username, password and roles are required.");
        }
        accounts.create(account.username(), account.password().toCharArray(), account.knownRoles());
        return Response.status(Response.Status.CREATED)
                .entity(new CreatedAccount(account.username(), account.roles()))
                .build();
    }
}

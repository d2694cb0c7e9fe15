package org.senddocument.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.senddocument.service.account.AccountRegister;
import org.senddocument.service.account.AccountView;
import org.senddocument.service.paging.Page;

/** Accounts, kept by an administrator. A password goes in and never comes out. */
@Path("/accounts")
@RequestScoped
@RolesOf(AccountRegister.class)
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

    @Inject
    AccountRegister accounts;

    @GET
    public Page<AccountView> page(@BeanParam PageParams page) {
        return accounts.page(page.request());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(NewAccount account) {
        if (account == null || account.username() == null || account.password() == null || account.roles() == null) {
            throw new RequestException(400, "username, password and roles are required.");
        }
        AccountView created =
                accounts.create(account.username(), account.password().toCharArray(), RoleNames.read(account.roles()));
        return Response.status(Response.Status.CREATED).entity(created).build();
    }

    @GET
    @Path("/{username}")
    public AccountView view(@PathParam("username") String username) {
        return accounts.view(name(username));
    }

    @PUT
    @Path("/{username}/password")
    @Consumes(MediaType.APPLICATION_JSON)
    public AccountView changePassword(@PathParam("username") String username, NewPassword password) {
        if (password == null || password.password() == null) {
            throw new RequestException(400, "password is required.");
        }
        return accounts.changePassword(name(username), password.password().toCharArray());
    }

    @PUT
    @Path("/{username}/roles")
    @Consumes(MediaType.APPLICATION_JSON)
    public AccountView changeRoles(@PathParam("username") String username, NewRoles roles) {
        if (roles == null || roles.roles() == null) {
            throw new RequestException(400, "roles is required.");
        }
        return accounts.changeRoles(name(username), RoleNames.read(roles.roles()));
    }

    /** Closes it: nobody signs in by it any more, and what it did stays on record. */
    @DELETE
    @Path("/{username}")
    public AccountView close(@PathParam("username") String username) {
        return accounts.close(name(username));
    }

    @POST
    @Path("/{username}/reopen")
    public AccountView reopen(@PathParam("username") String username) {
        return accounts.reopen(name(username));
    }

    private static String name(String username) {
        return RequestValues.text("username", username);
    }
}

package org.senddocument.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.senddocument.service.settings.SettingInForce;
import org.senddocument.service.settings.SettingsDesk;

/** The settings of the node that answers; no secret among them. */
@Path("/settings")
@RequestScoped
@RolesOf(SettingsDesk.class)
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {

    @Inject
    SettingsDesk desk;

    @GET
    public List<SettingInForce> all() {
        return desk.all();
    }
}

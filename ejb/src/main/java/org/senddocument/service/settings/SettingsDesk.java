package org.senddocument.service.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The settings of this node, for those who set them. */
@Stateless
@RolesAllowed("administrator")
public class SettingsDesk {

    @Inject
    SettingsInForce settings;

    public List<SettingInForce> all() {
        return settings.all();
    }
}

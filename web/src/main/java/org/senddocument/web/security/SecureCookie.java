package org.senddocument.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.senddocument.service.account.AccessSettings;

/** Where people come by https, no browser sends the session's cookie without it: a balancer may end TLS before us. */
@WebListener
public class SecureCookie implements ServletContextListener {

    @Inject
    AccessSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (settings.https()) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}

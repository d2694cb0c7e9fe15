package org.senddocument.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.senddocument.service.account.AccessSettings;

/** From where a call comes: behind proxies that are trusted, what they say; else who is connected. */
@ApplicationScoped
public class ClientAddress {

    @Inject
    AccessSettings settings;

    public String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        // A proxy may add a line of its own to those that the caller sent: all of them are one list.
        String forwarded = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        List<String> hops = forwarded.isBlank() ? List.of() : List.of(forwarded.split(","));
        // From the end: each proxy adds whom it saw, and only what a trusted one added is to be believed.
        for (int i = hops.size() - 1; i >= 0 && isProxy(address); i--) {
            address = hops.get(i).strip();
        }
        return address;
    }

    private boolean isProxy(String address) {
        return settings.trustedProxies().contains(address);
    }
}

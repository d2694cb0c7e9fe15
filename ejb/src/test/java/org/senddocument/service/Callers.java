package org.senddocument.service;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;

/** Who calls a service, as the server tells it. */
public final class Callers {

    private Callers() {}

    public static SessionContext inEveryRole(String name) {
        return (SessionContext) Proxy.newProxyInstance(
                Callers.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getCallerPrincipal" -> (Principal) () -> name;
                    case "isCallerInRole" -> true;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}

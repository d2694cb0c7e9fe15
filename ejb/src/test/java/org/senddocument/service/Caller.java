package org.senddocument.service;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.Set;

/** Who calls a service, where no server says it. */
public final class Caller {

    private Caller() {}

    public static SessionContext named(String name, String... roles) {
        Principal principal = () -> name;
        return (SessionContext) Proxy.newProxyInstance(
                Caller.class.getClassLoader(), new Class<?>[] {SessionContext.class}, (proxy, method, given) -> {
                    return switch (method.getName()) {
                        case "getCallerPrincipal" -> principal;
                        case "isCallerInRole" -> Set.of(roles).contains((String) given[0]);
                        default -> throw new UnsupportedOperationException(method.toString());
                    };
                });
    }
}

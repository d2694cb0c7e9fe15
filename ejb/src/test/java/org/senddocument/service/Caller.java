package org.senddocument.service;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.Set;
import java.util.function.Predicate;

/** Who calls a service, where no server says it. */
public final class Caller {

    private Caller() {}

    public static SessionContext named(String name, String... roles) {
        return caller(name, Set.of(roles)::contains);
    }

    public static SessionContext inEveryRole(String name) {
        return caller(name, role -> true);
    }

    private static SessionContext caller(String name, Predicate<String> isInRole) {
        Principal principal = () -> name;
        return (SessionContext) Proxy.newProxyInstance(
                Caller.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, given) -> switch (method.getName()) {
                    case "getCallerPrincipal" -> principal;
                    case "isCallerInRole" -> isInRole.test((String) given[0]);
                    default -> throw new UnsupportedOperationException(method.toString());
                });
    }
}

package org.senddocument.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns away who has no role for a call, by the roles of the service that answers it ({@link RolesOf}). */
@Provider
public class RoleGate implements ContainerRequestFilter {

    @Context
    ResourceInfo called;

    @Override
    public void filter(ContainerRequestContext request) {
        SecurityContext caller = request.getSecurityContext();
        boolean isAllowed = rolesFor(called.getResourceMethod())
                .map(roles -> roles.stream().anyMatch(caller::isUserInRole))
                .orElse(true);
        if (!isAllowed) {
            turnAway(request);
        }
    }

    void turnAway(ContainerRequestContext request) {
        request.abortWith(FaultMapper.answer(Faults.NOT_ALLOWED).build());
    }

    /** Empty where whoever calls is served, as by what the server itself answers. */
    static Optional<List<String>> rolesFor(Method method) {
        return Optional.ofNullable(method)
                .flatMap(RoleGate::serviceOf)
                .map(service ->
                        List.of(service.getAnnotation(RolesAllowed.class).value()));
    }

    static Optional<Class<?>> serviceOf(Method method) {
        return Stream.of(method, method.getDeclaringClass())
                .flatMap(element -> Arrays.stream(element.getAnnotationsByType(RolesOf.class)))
                .findFirst()
                .map(RolesOf::value);
    }
}

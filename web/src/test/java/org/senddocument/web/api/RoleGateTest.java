package org.senddocument.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.SecurityContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever may not make a call hears so before anything of it is read. */
class RoleGateTest {

    /** To look for them takes long. */
    private static final List<Method> CALLS = calls();

    private static List<Method> calls() {
        return new ClassFileImporter()
                .importPackages("org.senddocument.web.api").stream()
                        .filter(found -> found.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                        .filter(method -> Arrays.stream(method.getAnnotations())
                                .anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class)))
                        .toList();
    }

    private static boolean takesABody(Method method) {
        return Arrays.stream(method.getParameters()).anyMatch(parameter -> parameter.getAnnotations().length == 0);
    }

    private static Method call(Class<?> resource, String name) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyCallWithABodyNamesTheServiceWhoseRolesItNeeds() {
        assertThat(CALLS.stream().filter(RoleGateTest::takesABody))
                .hasSizeGreaterThan(10)
                .allSatisfy(method -> assertThat(RoleGate.rolesFor(method))
                        .as(method.toString())
                        .isPresent());
    }

    @Test
    void everyCallButThoseOfTheHealthAndOfAHoldThatIsLookedAtNamesIt() {
        assertThat(CALLS.stream().filter(method -> RoleGate.rolesFor(method).isEmpty()))
                .extracting(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .containsExactlyInAnyOrder("HealthResource.live", "HealthResource.ready", "LegalHoldResource.view");
    }

    @Test
    void noServiceThatIsNamedLetsSomebodyInWhomTheGateTurnsAway() {
        assertThat(CALLS.stream()
                        .flatMap(method -> RoleGate.serviceOf(method).stream())
                        .distinct())
                .allSatisfy(service -> {
                    List<String> ofAll =
                            List.of(service.getAnnotation(RolesAllowed.class).value());
                    Predicate<Method> wider = method -> {
                        RolesAllowed own = method.getAnnotation(RolesAllowed.class);
                        return own != null && !ofAll.containsAll(List.of(own.value()));
                    };
                    // A look at a hold is open to more people, and its call names no service for that reason.
                    assertThat(Arrays.stream(service.getDeclaredMethods())
                                    .filter(wider)
                                    .map(Method::getName))
                            .as(service.getSimpleName())
                            .isSubsetOf("view");
                });
    }

    @Test
    void aCallerWithoutTheRoleIsTurnedAwayBeforeTheBodyIsRead() {
        assertThat(statusFor("viewer", call(DocumentActionsResource.class, "hold")))
                .isEqualTo(403);
        assertThat(statusFor("clerk", call(BulkResendResource.class, "resend"))).isEqualTo(403);
        assertThat(statusFor("viewer", call(DocumentsResource.class, "submit"))).isEqualTo(403);
    }

    @Test
    void aCallerWithTheRoleGoesOn() {
        assertThat(statusFor("clerk", call(DocumentActionsResource.class, "hold")))
                .isZero();
        assertThat(statusFor("sender", call(DocumentsResource.class, "submit"))).isZero();
        assertThat(statusFor("sender", call(DocumentsResource.class, "search"))).isZero();
        assertThat(statusFor("nobody", call(HealthResource.class, "live"))).isZero();
    }

    /** Of the answer; 0 where there is none yet. */
    private static int statusFor(String role, Method method) {
        int[] status = {0};
        RoleGate gate = new RoleGate() {
            @Override
            void turnAway(ContainerRequestContext request) {
                status[0] = Faults.NOT_ALLOWED.status();
            }
        };
        gate.called = fake(ResourceInfo.class, (name, argument) -> method);
        SecurityContext caller = fake(SecurityContext.class, (name, argument) -> role.equals(argument));
        // Whoever touched anything but the caller would read of the request.
        gate.filter(fake(ContainerRequestContext.class, (name, argument) -> {
            assertThat(name).isEqualTo("getSecurityContext");
            return caller;
        }));
        return status[0];
    }

    private interface Answer {
        Object to(String method, Object argument);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments == null ? null : arguments[0])));
    }
}

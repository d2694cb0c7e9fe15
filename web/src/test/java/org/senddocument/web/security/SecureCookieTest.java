package org.senddocument.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.SessionCookieConfig;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.senddocument.service.account.AccessSettings;

/** Behind a balancer that ends TLS the server sees no https, and would leave the cookie open. */
class SecureCookieTest {

    private final List<Object> secure = new ArrayList<>();
    private final SecureCookie cookie = new SecureCookie();

    @Test
    void whereThePublicAddressIsHttpsNoBrowserSendsTheCookieWithoutIt() {
        start(true);

        assertThat(secure).containsExactly(true);
    }

    @Test
    void whereItIsNotTheServerDecides() {
        start(false);

        assertThat(secure).isEmpty();
    }

    private void start(boolean https) {
        cookie.settings = new AccessSettings(https, Set.of());
        SessionCookieConfig config = fake(SessionCookieConfig.class, (proxy, method, given) -> {
            secure.add(given[0]);
            return null;
        });
        ServletContext context = fake(ServletContext.class, (proxy, method, given) -> config);
        cookie.contextInitialized(new ServletContextEvent(context));
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}

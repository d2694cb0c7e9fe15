package org.senddocument.web.security;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** One request and what the server was told to do with it, without a server. */
class Exchange {

    private final String path;
    private final Map<String, List<String>> requestHeaders = new HashMap<>();
    private SignedIn session;
    private boolean pageIsProtected = true;

    final Map<String, String> headers = new HashMap<>();
    final ByteArrayOutputStream body = new ByteArrayOutputStream();
    int status = 200;
    boolean sessionEnded;
    String redirectedTo;
    String name;
    Set<?> groups;

    private String requestedSession;

    Exchange(String path) {
        this.path = path;
    }

    Exchange header(String header, String value) {
        if (value != null) {
            requestHeaders.computeIfAbsent(header, name -> new ArrayList<>()).add(value);
        }
        return this;
    }

    Exchange session(SignedIn signedIn) {
        session = signedIn;
        return this;
    }

    /** The browser names one that the server does not know any more. */
    Exchange endedSession() {
        requestedSession = "ended";
        return this;
    }

    Exchange open() {
        pageIsProtected = false;
        return this;
    }

    String text() {
        return body.toString(StandardCharsets.UTF_8);
    }

    HttpServletRequest request() {
        HttpSession kept = fake(
                HttpSession.class,
                Map.of(
                        "getAttribute", arguments -> session,
                        "setAttribute", arguments -> session = (SignedIn) arguments[1],
                        "invalidate", arguments -> sessionEnded = true));
        return fake(
                HttpServletRequest.class,
                Map.ofEntries(
                        Map.entry("getServletPath", arguments -> path),
                        Map.entry("getPathInfo", arguments -> null),
                        Map.entry("getRequestURI", arguments -> "/send-document" + path),
                        Map.entry("getContextPath", arguments -> "/send-document"),
                        Map.entry("getQueryString", arguments -> null),
                        Map.entry("getRequestedSessionId", arguments -> requestedSession),
                        Map.entry("isRequestedSessionIdValid", arguments -> false),
                        Map.entry("getRemoteAddr", arguments -> "192.0.2.7"),
                        Map.entry("getHeader", arguments -> headerLines(arguments[0])
                                .findFirst()
                                .orElse(null)),
                        Map.entry(
                                "getHeaders",
                                arguments -> Collections.enumeration(
                                        headerLines(arguments[0]).toList())),
                        Map.entry("getSession", arguments -> session == null ? null : kept)));
    }

    private Stream<String> headerLines(Object name) {
        return requestHeaders.getOrDefault((String) name, List.of()).stream();
    }

    HttpServletResponse response() {
        return fake(
                HttpServletResponse.class,
                Map.of(
                        "setStatus", arguments -> status = (int) arguments[0],
                        "setHeader", arguments -> headers.put((String) arguments[0], (String) arguments[1]),
                        "setContentType", arguments -> headers.put("Content-Type", (String) arguments[0]),
                        "setContentLength", arguments -> null,
                        "flushBuffer", arguments -> null,
                        "getOutputStream", arguments -> output()));
    }

    HttpMessageContext context() {
        HttpServletResponse response = response();
        return fake(
                HttpMessageContext.class,
                Map.of(
                        "isProtected", arguments -> pageIsProtected,
                        "getResponse", arguments -> response,
                        "doNothing", arguments -> AuthenticationStatus.NOT_DONE,
                        "redirect",
                                arguments -> {
                                    redirectedTo = (String) arguments[0];
                                    return AuthenticationStatus.SEND_CONTINUE;
                                },
                        "notifyContainerAboutLogin",
                                arguments -> {
                                    name = (String) arguments[0];
                                    groups = Set.copyOf((Collection<?>) arguments[1]);
                                    return AuthenticationStatus.SUCCESS;
                                }));
    }

    private ServletOutputStream output() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }

    /** Whatever is not foreseen is an error of the test. */
    private static <T> T fake(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    Function<Object[], Object> answer = answers.get(method.getName());
                    if (answer == null) {
                        throw new UnsupportedOperationException(method.toString());
                    }
                    Object result = answer.apply(given);
                    return method.getReturnType() == void.class ? null : result;
                }));
    }
}

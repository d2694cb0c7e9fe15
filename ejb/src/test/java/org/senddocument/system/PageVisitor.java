package org.senddocument.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person with the plainest of browsers: follows links, fills in forms, keeps cookies, knows no script. */
public final class PageVisitor {

    private static final Pattern HIDDEN = Pattern.compile("<input [^>]*type=\"hidden\"[^>]*>");
    private static final Pattern BUTTON = Pattern.compile("<input [^>]*type=\"submit\"[^>]*>");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI address;
    private HttpResponse<String> page;

    /** @param address of the application */
    public PageVisitor(URI address) {
        this.address = address;
    }

    public PageVisitor open(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    public PageVisitor signIn(String username, String password) {
        return open("/sign-in").submit(Map.of("username", username, "password", password));
    }

    /** Fills in the one form of Faces on this page, and presses its button. */
    public PageVisitor submit(Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        String body = page.body();
        HIDDEN.matcher(body).results().forEach(input -> add(all, input.group()));
        BUTTON.matcher(body).results().findFirst().ifPresent(input -> add(all, input.group()));
        String form = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(page.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static void add(Map<String, String> fields, String input) {
        fields.putIfAbsent(attribute(input, "name"), attribute(input, "value"));
    }

    private static String attribute(String input, String name) {
        Matcher matcher = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(input);
        return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private PageVisitor send(HttpRequest.Builder request) {
        try {
            page = client.send(request.timeout(Duration.ofMinutes(1)).build(), HttpResponse.BodyHandlers.ofString());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        }
    }

    public int status() {
        return page.statusCode();
    }

    /** From the context root, with its query. */
    public String path() {
        return page.uri().toString().substring(address.toString().length());
    }

    /** The page without its tags. */
    public String text() {
        return page.body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}

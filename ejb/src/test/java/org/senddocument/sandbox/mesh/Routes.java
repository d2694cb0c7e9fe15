package org.senddocument.sandbox.mesh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the call for a path and a method. */
final class Routes {

    /** A call that was found, with the parts of its path. */
    record Match(Route route, Map<String, String> parts) {}

    private final List<Route> routes;

    Routes(List<Route> routes) {
        this.routes = routes;
    }

    /** The path below the prefix, in its parts; a last one that is empty tells of a slash at the end. */
    static List<String> parts(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> URLDecoder.decode(part.replace("+", "%2B"), UTF_8))
                .toList();
    }

    Optional<Match> find(String method, List<String> path) {
        return routes.stream()
                .filter(route -> route.method().equals(method))
                .flatMap(route -> route.match(path).map(parts -> new Match(route, parts)).stream())
                .findFirst();
    }

    /** The methods the path knows, comma-separated; empty where there is no such path. */
    String methods(List<String> path) {
        return routes.stream()
                .filter(route -> route.match(path).isPresent())
                .map(Route::method)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}

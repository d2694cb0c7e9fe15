package org.senddocument.sandbox.mesh;

/**
 * A request that reached the sandbox.
 *
 * @param path without the query
 * @param status what was answered; 0 where the connection was dropped
 */
public record SeenRequest(String method, String path, int status) {}

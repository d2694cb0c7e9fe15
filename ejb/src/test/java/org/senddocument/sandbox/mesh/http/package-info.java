/**
 * HTTP/1.1 as far as a sandbox on the loopback needs it. The JDK's own {@code HttpServer} is not used: it turns a tab in
 * a header into a space, so that MESH's refusal of control characters could not be shown, and it holds each answer back
 * for some 40 ms unless a property is set for the whole JVM, which is not ours to set.
 */
package org.senddocument.sandbox.mesh.http;

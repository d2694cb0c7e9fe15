/**
 * A MESH server for tests and the demo, in our own JVM. It keeps MESH's promises and enforces its rules as the API's
 * specification states them; in its compatible mode it answers exactly as the NHS's own sandbox does.
 */
package org.senddocument.sandbox.mesh;

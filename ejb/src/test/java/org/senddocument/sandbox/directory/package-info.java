/** Stand-ins for organisation data (ODT) and the Spine Directory Service (SDS), on the loopback. */
package org.senddocument.sandbox.directory;

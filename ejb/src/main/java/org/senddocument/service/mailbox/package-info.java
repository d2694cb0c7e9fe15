/**
 * The port to MESH: what the services say to a mailbox and what it answers. Nothing of HTTP may be in it, and no rule
 * of a document's life.
 */
package org.senddocument.service.mailbox;

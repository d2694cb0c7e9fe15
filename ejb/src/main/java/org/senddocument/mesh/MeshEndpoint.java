package org.senddocument.mesh;

/** A mailbox that takes a workflow for an organisation. */
public record MeshEndpoint(String mailboxId, String mailboxName) {}

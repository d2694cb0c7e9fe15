package org.senddocument.mesh;

/** A message of ours that MESH holds. */
public record SentMessage(String to, String workflowId, String subject, String localId, byte[] body) {}

package org.senddocument.domain.content;

/** What a piece of content is to its document. */
public enum ContentRole {
    /** The report itself, a PDF; always one. */
    REPORT,
    ATTACHMENT,
    /** A message from MESH, as it came. */
    INBOUND
}

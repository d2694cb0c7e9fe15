package org.senddocument.service.content;

import org.senddocument.domain.content.ContentRole;

/**
 * A body that is stored and belongs to no document yet.
 *
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal
 */
public record StagedContent(long id, ContentRole role, String contentType, String title, long size, String sha256) {}

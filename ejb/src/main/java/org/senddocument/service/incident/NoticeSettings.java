package org.senddocument.service.incident;

import java.net.URI;
import org.senddocument.domain.incident.DigestTime;

/**
 * How people are told.
 *
 * @param mailed false where no mail server is configured: then the page, the health and the metric tell alone
 * @param publicUrl address of the application as people reach it, without a slash at its end; null where nothing is mailed
 */
public record NoticeSettings(boolean mailed, URI publicUrl, DigestTime digest) {}

package org.senddocument.service.document;

import java.time.Instant;
import org.senddocument.domain.tracking.TrackingStatus;

/**
 * Where MESH says that a document is. It is no acknowledgement.
 *
 * @param at since when; where MESH does not tell, when it was asked
 */
public record TrackingView(TrackingStatus status, Instant at) {}

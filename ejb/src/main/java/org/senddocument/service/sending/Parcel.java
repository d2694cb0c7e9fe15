package org.senddocument.service.sending;

import java.util.UUID;
import org.senddocument.service.mailbox.MeshParcel;

/**
 * A claimed document, ready for the wire.
 *
 * @param attempt the number of this try, from 1
 */
public record Parcel(long documentId, UUID reference, int attempt, MeshParcel message) implements Claim {}

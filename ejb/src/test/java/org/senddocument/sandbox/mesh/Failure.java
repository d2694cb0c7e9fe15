package org.senddocument.sandbox.mesh;

import java.time.Instant;

/** Why a message did not reach its recipient. All but the time may be null, since the NHS's sandbox lets them be. */
record Failure(String code, String event, String description, String linkedMessageId, Instant at) {}

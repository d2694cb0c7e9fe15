package org.senddocument.service.sending;

/** What came of taking a document from the queue: a parcel to be posted, or its end, where our own check refused it. */
public sealed interface Claim permits Parcel, Dispatch {}

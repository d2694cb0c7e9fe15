package org.senddocument.service.sending;

/**
 * What came of taking a document from the queue: a parcel to be posted; its end, where our own check refused it; or a
 * question that comes before.
 */
public sealed interface Claim permits Parcel, Dispatch, Enquiry {}

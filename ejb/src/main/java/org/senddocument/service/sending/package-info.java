/**
 * Documents on their way to MESH: claim, post, record. No transaction is open while a post is under way, and nothing of
 * HTTP or FHIR may be in here.
 */
package org.senddocument.service.sending;

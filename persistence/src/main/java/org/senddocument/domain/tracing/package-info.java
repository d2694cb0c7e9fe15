/**
 * Who gets a document, as far as others know: what PDS said of the patient, which practice answered, whether it was told of
 * a deletion; and practices as the directories describe them. Nothing here moves a document.
 */
package org.senddocument.domain.tracing;

/**
 * The document: its life, its versions, its history. The rules stand here and nowhere else. No clock, no configuration,
 * nothing of MESH, FHIR or HTTP may be in it.
 */
package org.senddocument.domain.document;

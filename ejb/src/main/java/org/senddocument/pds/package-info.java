/**
 * The Personal Demographics Service, FHIR API (R4), in application-restricted access: the only place that knows its paths,
 * tokens and codes. An NHS number stands in the path, so that no address is ever logged or told.
 */
package org.senddocument.pds;

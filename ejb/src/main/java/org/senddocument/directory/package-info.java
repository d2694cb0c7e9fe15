/**
 * Directories of organisations: organisation data (ODT, FHIR R4) and the Spine Directory Service (SDS, FHIR R4). What they say
 * is for people to read; a failure stops nothing.
 */
package org.senddocument.directory;

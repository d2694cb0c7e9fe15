/**
 * The consultation report as a PDF of the GP Connect layout. Values in, bytes out; knows nothing of messages, MESH or the
 * database.
 */
package org.senddocument.report;

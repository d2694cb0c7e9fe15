/**
 * The Send Document message and the replies to it, as ITK3 and GP Connect shape them: pure functions from a consultation
 * to XML and from XML to a verdict. The only package that knows FHIR; no FHIR type leaves it. Nothing of HTTP, of the
 * database or of a document's life may be in it.
 */
package org.senddocument.itk3;

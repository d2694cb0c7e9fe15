/**
 * Our own check of a message before it leaves (FHIR-V&amp;V-01): the rules of GP Connect and ITK3, one by one, and the base
 * standard. It reads the text that leaves, and not what that was made of.
 */
package org.senddocument.itk3.validation;

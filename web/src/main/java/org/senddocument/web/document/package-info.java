/** The pages about documents: the list, one document, what a clerk does with it. */
package org.senddocument.web.document;

/** The page about messages that came in and belong to no document. */
package org.senddocument.web.inbound;

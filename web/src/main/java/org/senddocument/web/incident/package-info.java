/** The page about incidents, and their number on every page. */
package org.senddocument.web.incident;

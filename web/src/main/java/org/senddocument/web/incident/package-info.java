/** The pages about incidents. */
package org.senddocument.web.incident;

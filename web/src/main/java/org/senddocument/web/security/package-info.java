/** Who is asking: HTTP Basic for clinical systems, a session for people; and the headers that keep pages to themselves. */
package org.senddocument.web.security;

/** Removes what has had its time, and nothing else; off until it is configured. */
package org.senddocument.service.retention;

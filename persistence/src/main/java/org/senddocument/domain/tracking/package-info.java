/** What MESH says of documents that it took and of which the practice's side says nothing. */
package org.senddocument.domain.tracking;

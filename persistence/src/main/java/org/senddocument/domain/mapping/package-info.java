/** How values of ours stand in columns. */
package org.senddocument.domain.mapping;

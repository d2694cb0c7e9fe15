/** The servers that share the work, and how the dead are told from the living. */
package org.senddocument.domain.node;

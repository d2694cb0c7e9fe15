/** The reconciliation report: what came in, what became of it, and what never came. Replies are {@code reconciling}. */
package org.senddocument.service.tally;

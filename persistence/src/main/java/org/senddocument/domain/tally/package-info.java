/**
 * How many consultations came to which end. Counts only, taken by the database: no document is loaded for them, and no
 * body read.
 */
package org.senddocument.domain.tally;

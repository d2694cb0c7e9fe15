/** The page of the reconciliation report, and its table for spreadsheets. */
package org.senddocument.web.reconciliation;

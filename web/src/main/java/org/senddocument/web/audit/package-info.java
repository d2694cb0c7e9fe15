/** The page of the audit trail, and its table for spreadsheets. */
package org.senddocument.web.audit;

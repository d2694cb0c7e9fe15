/** What is asked of a PDF that somebody else made, before it is kept. Knows PDF, nothing of patients or messages. */
package org.senddocument.report.inspection;

/** The job send-documents. */
package org.senddocument.batch.sending;

/** The job purge-documents. */
package org.senddocument.batch.purging;

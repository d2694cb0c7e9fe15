/** The jobs collect-acknowledgements and reconcile-documents. */
package org.senddocument.batch.reconciling;

/** Answers coming back: collected, kept, matched to their documents. */
package org.senddocument.service.reconciling;

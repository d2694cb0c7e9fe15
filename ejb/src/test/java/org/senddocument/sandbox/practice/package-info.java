/**
 * A GP practice's system as the receiver of GP Connect Send Document: strict in what it takes, and answering with ITK3
 * acknowledgements as a test or the demo scripts it.
 */
package org.senddocument.sandbox.practice;

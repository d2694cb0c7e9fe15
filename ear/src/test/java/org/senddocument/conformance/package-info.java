/** The test cases of GP Connect for senders, and what they look at: docs/conformance.md names them. */
package org.senddocument.conformance;

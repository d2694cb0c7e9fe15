/** The consultation as the clinical system tells it: plain values, no rule, no persistence. */
package org.senddocument.domain.consultation;

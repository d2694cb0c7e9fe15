/** The audit trail: not a log. */
package org.senddocument.domain.audit;

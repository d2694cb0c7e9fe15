/**
 * Telling a person: incidents that open, gather and close by what the database holds, and the mails about them. Nothing
 * here may name a patient, and nothing of SMTP may be in here.
 */
package org.senddocument.service.incident;

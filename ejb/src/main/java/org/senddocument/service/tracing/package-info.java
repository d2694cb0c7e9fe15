/**
 * Who gets it: asks PDS of the patient, MESH of the practice's mailbox and the directories of the practice, before a document
 * is claimed, and keeps what they said. No HTTP and no sending may be in here, and no transaction is open while another
 * system is asked (ADR-0015, ADR-0016).
 */
package org.senddocument.service.tracing;

/** Bodies: reports, attachments and inbound messages, apart from what describes them and in pieces of at most one MiB. */
package org.senddocument.domain.content;

/** Reading the audit trail. Each service writes its own entries, in the transaction of what it does. */
package org.senddocument.service.audit;

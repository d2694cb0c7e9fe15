/** What is written down before a message leaves. */
package org.senddocument.domain.sending;

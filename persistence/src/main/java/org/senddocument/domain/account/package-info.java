/** Accounts and what they may do. */
package org.senddocument.domain.account;

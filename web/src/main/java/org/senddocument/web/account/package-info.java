/** The pages by which an administrator keeps accounts, and everybody their own password. */
package org.senddocument.web.account;

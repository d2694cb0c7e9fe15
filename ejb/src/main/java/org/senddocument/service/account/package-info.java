/** Who may sign in: passwords, roles and the first account. No password is kept, and none is ever logged. */
package org.senddocument.service.account;

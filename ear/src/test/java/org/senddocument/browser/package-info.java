/** What people see, looked at in a real browser; on whichever server a test names. */
package org.senddocument.browser;

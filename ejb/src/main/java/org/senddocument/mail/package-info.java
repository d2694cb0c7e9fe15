/** Jakarta Mail: the only place that knows of SMTP. */
package org.senddocument.mail;

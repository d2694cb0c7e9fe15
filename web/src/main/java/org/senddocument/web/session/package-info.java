/** Signing in and out, and who the present user is. */
package org.senddocument.web.session;

/** Stands in for a trust's OpenID issuer. */
package org.senddocument.sandbox.openid;

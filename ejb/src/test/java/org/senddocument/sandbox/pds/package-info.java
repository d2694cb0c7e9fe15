/** A stand-in for the Personal Demographics Service and its sign-in server, on the loopback, with patients of a test's own. */
package org.senddocument.sandbox.pds;

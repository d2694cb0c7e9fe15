/** The whole product from outside: servers as child processes, the REST interface, and what happens on it. */
package org.senddocument.system;

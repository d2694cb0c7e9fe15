/** Jobs seen from outside: who may start them, and the reports that outlive the server's own repository. */
package org.senddocument.service.job;

/** What may be said of faults, and what texts from outside may hold. */
package org.senddocument.service.fault;

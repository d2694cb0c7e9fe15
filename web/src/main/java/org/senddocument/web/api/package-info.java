/** REST: requests are read and refused here, services do the rest. The shapes of its JSON are fixed. */
package org.senddocument.web.api;

/** The EAR that we ship, on Payara Server; and what all servers of the build wrote. */
package org.senddocument.ear;

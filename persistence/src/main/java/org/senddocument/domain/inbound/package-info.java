/** Messages and reports from MESH, kept before anything is made of them. */
package org.senddocument.domain.inbound;

/** This server's place among those that share the database. */
package org.senddocument.service.node;

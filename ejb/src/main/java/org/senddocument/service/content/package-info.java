/** Bodies on their way into the database and out of it. Never a whole one in memory. */
package org.senddocument.service.content;

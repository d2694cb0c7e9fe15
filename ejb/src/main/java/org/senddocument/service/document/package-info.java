/** Documents as people and clinical systems see them, and what people may do with them. */
package org.senddocument.service.document;

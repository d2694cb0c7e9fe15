/** How long what is kept, what a person holds, and what went. Nothing here knows who a patient was. */
package org.senddocument.domain.retention;

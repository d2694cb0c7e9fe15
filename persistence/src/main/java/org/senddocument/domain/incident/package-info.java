/** What a person has to be told of: incidents, the mails about them, and what incidents are judged by. No patient data. */
package org.senddocument.domain.incident;

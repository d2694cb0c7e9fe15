/** Consultations coming in: checked, completed, given their place among the versions, and kept. */
package org.senddocument.service.submission;

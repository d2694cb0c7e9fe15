/** The pages about jobs and their runs. */
package org.senddocument.web.job;

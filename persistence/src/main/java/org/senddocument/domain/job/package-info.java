/** Runs of jobs, and the nodes that run them. */
package org.senddocument.domain.job;

/** Runs of jobs: when, where, what they counted and what went wrong. */
package org.senddocument.domain.job;

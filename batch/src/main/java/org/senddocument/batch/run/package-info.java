/** How a run of a job tells what it did. */
package org.senddocument.batch.run;

/** When jobs run by themselves. */
package org.senddocument.batch.schedule;

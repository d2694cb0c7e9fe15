/** What is configured, and what comes from outside: time, ids and chance. No rule of the business may be in it. */
package org.senddocument.config;

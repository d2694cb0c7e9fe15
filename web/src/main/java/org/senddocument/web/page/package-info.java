/** What all pages share: reading addresses, saying what happened, times, faults. Nothing about documents or jobs. */
package org.senddocument.web.page;

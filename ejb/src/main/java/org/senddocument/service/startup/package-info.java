/** What happens before the first request, and whether it went well. */
package org.senddocument.service.startup;

/** What the application was told when it started, for people to look at. */
package org.senddocument.service.settings;

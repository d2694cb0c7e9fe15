/** The page of the settings. */
package org.senddocument.web.settings;

/** Days and hours as those count them who work with documents. */
package org.senddocument.domain.time;

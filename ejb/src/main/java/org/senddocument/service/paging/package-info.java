/** Lists that are read page by page. */
package org.senddocument.service.paging;

/** What the source systems say that they finalised. Nothing here is sent; it is only held against what arrived. */
package org.senddocument.domain.expected;

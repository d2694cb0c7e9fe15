/** What any caller of another system over HTTP reads: JSON that may be anything, and when to come again. Knows nothing of ours. */
package org.senddocument.wire;

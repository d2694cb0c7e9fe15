/** Text made fit for where it goes: headers that carry ASCII alone, and logs and pages that hold no patient. Knows nothing of ours. */
package org.senddocument.text;

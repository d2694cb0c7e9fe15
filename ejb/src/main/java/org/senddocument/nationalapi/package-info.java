/** How the NHS's public APIs are called, whichever of them: HTTPS, time-outs, JSON. Nothing of what they say is decided here. */
package org.senddocument.nationalapi;

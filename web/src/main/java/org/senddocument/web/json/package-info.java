/** JSON from outside, read to the letter: what a field does not hold by its kind is refused and never guessed at. */
package org.senddocument.web.json;

/** What monitoring asks: whether a node lives, whether it can serve, and how many incidents wait for a person. */
package org.senddocument.web.health;

/** The database itself: how it is reached and how its tables come to be. */
package org.senddocument.database;

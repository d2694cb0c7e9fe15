/** The WAR that we ship, on Payara Micro: alone, on two nodes, with each database, under load and after a kill. */
package org.senddocument.war;

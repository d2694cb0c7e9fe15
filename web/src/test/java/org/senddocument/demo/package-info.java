/** The product shown at work: sample consultations on their way to a simulated practice and back. */
package org.senddocument.demo;

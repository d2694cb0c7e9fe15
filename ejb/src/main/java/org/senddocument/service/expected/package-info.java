/** Takes down what the source systems say that they finalised. */
package org.senddocument.service.expected;

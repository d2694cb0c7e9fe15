package org.senddocument.service.account;

import java.net.URI;

/**
 * Whose access tokens are believed (OpenID Connect).
 *
 * @param issuer as the tokens name it
 * @param keys where the issuer publishes its signing keys (RFC 7517)
 * @param audience by which tokens name this application
 * @param usernameClaim who calls
 * @param rolesClaim what they may do: a list, or words with spaces between them; dots lead into nested claims
 */
public record OpenIdSettings(URI issuer, URI keys, String audience, String usernameClaim, String rolesClaim) {}

package org.senddocument.web.api;

import java.util.List;

/** An account that was made. */
public record CreatedAccount(String username, List<String> roles) {}

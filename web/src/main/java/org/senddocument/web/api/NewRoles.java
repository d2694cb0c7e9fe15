package org.senddocument.web.api;

import java.util.List;

/** What an account may do from now on. @param roles by the names of the contract, such as {@code viewer} */
public record NewRoles(List<String> roles) {}

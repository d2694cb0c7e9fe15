package org.senddocument.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface; its shapes are fixed, for integrators script against them. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {}

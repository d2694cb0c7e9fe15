package org.senddocument.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** JSON as the interface speaks it: every field is there though it be null, and an unknown one is a fault. */
@Provider
public class Json implements ContextResolver<Jsonb> {

    /** Yasson's own; JSON-B itself passes over what it does not know, and a misspelt field would be lost in silence. */
    private static final String FAIL_ON_UNKNOWN = "jsonb.fail-on-unknown-properties";

    static final Jsonb JSONB =
            JsonbBuilder.create(new JsonbConfig().withNullValues(true).setProperty(FAIL_ON_UNKNOWN, true));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }
}

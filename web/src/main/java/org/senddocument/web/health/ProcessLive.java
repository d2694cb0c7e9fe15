package org.senddocument.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Live while it can answer at all: no outage of MESH or of the database is mended by a restart. */
@Liveness
@ApplicationScoped
public class ProcessLive implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.up("send-document");
    }
}

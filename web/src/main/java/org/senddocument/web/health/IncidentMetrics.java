package org.senddocument.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.senddocument.domain.incident.IncidentCause;
import org.senddocument.service.incident.OpenIncidents;

/** A gauge for each cause, where the server has MicroProfile Metrics; where it has not, the health tells the same. */
@ApplicationScoped
public class IncidentMetrics {

    private static final Metadata GAUGE = Metadata.builder()
            .withName("senddocument_incidents")
            .withDescription("Things that a person has to see to, by cause; 0 where no incident is open")
            .build();

    @Inject
    Instance<MetricRegistry> registries;

    @Inject
    OpenIncidents incidents;

    void register(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (registries.isResolvable()) {
            MetricRegistry registry = registries.get();
            for (IncidentCause cause : IncidentCause.values()) {
                Tag tag = new Tag("cause", cause.name().toLowerCase(Locale.ROOT));
                registry.gauge(GAUGE, () -> incidents.byCause().get(cause), tag);
            }
        }
    }
}

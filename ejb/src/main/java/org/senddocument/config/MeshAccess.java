package org.senddocument.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.senddocument.mesh.ClientCertificate;
import org.senddocument.mesh.HttpMeshMailbox;
import org.senddocument.mesh.MeshDirectory;
import org.senddocument.mesh.TrackedMessages;
import org.senddocument.mesh.TrackingById;
import org.senddocument.service.incident.CertificateExpiry;
import org.senddocument.service.mailbox.DeliveryTracking;
import org.senddocument.service.mailbox.MailboxLookup;
import org.senddocument.service.mailbox.MeshMailbox;
import org.senddocument.service.mailbox.MessageTracking;
import org.senddocument.service.mailbox.Pause;

/** MESH, as it is configured: our mailbox, what can be asked beyond it, and the certificate that lets us in. */
@ApplicationScoped
public class MeshAccess {

    @Inject
    ConfiguredSettings settings;

    private HttpMeshMailbox mesh;

    @Produces
    @ApplicationScoped
    MeshMailbox mailbox(Clock clock, Supplier<UUID> ids, Pause pause) {
        return mesh(clock, ids, pause);
    }

    /** One for all ports: each would have connections of its own. */
    private synchronized HttpMeshMailbox mesh(Clock clock, Supplier<UUID> ids, Pause pause) {
        if (mesh == null) {
            mesh = new HttpMeshMailbox(settings.settings().mesh(), clock, ids, pause);
        }
        return mesh;
    }

    @Produces
    @ApplicationScoped
    MailboxLookup mailboxLookup(Clock clock, Supplier<UUID> ids, Pause pause) {
        return new MeshDirectory(mesh(clock, ids, pause).enquiries());
    }

    @Produces
    @ApplicationScoped
    MessageTracking messageTracking(Clock clock, Supplier<UUID> ids, Pause pause) {
        return new TrackedMessages(mesh(clock, ids, pause).enquiries());
    }

    @Produces
    @ApplicationScoped
    DeliveryTracking deliveryTracking(Clock clock, Supplier<UUID> ids, Pause pause) {
        return new TrackingById(mesh(clock, ids, pause).enquiries());
    }

    @Produces
    CertificateExpiry certificate() {
        return new ClientCertificate(settings.settings().mesh().keyStore());
    }
}

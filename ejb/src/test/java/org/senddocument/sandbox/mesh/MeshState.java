package org.senddocument.sandbox.mesh;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The parts of the sandbox, wired. The store's monitor guards them all. */
final class MeshState {

    private final Settings settings;
    private final Mailboxes mailboxes;
    private final BodyStore bodies;
    private final MessageStore store;
    private final AutomaticRouting routing;
    private final Expiry expiry;

    private final AtomicInteger largestPage = new AtomicInteger(Integer.MAX_VALUE);

    MeshState(Settings settings, Mailboxes mailboxes, PatientRegister register, BodyStore bodies, MessageStore store) {
        this.settings = settings;
        this.mailboxes = mailboxes;
        this.bodies = bodies;
        this.store = store;
        Reports reports = new Reports(store, settings.clock());
        this.routing = new AutomaticRouting(store, mailboxes, register, reports, settings);
        this.expiry = new Expiry(store, reports, settings);
    }

    Settings settings() {
        return settings;
    }

    Mailboxes mailboxes() {
        return mailboxes;
    }

    BodyStore bodies() {
        return bodies;
    }

    void listAtMost(int ids) {
        largestPage.set(ids);
    }

    MessageStore store() {
        return store;
    }

    /** What time has brought since anybody looked. */
    void settle() {
        if (settings.strict()) {
            routing.resolveDue();
            expiry.expireOverdue();
            expiry.deleteOld();
        }
    }

    Routes routes() {
        List<Route> routes = new ArrayList<>();
        withoutMailbox(routes);
        receiving(routes);
        sending(routes);
        return new Routes(List.copyOf(routes));
    }

    private void withoutMailbox(List<Route> routes) {
        Lookup lookup = new Lookup(mailboxes);
        routes.add(Route.of("GET", "_ping", new Handshake()::ping));
        routes.add(Route.of("GET", "endpointlookup/{ods}/{workflow}", lookup::endpoints));
        routes.add(Route.of("GET", "workflowsearch/{workflow}", lookup::workflows));
        if (!settings.strict()) {
            Administration administration = new Administration(store, settings);
            routes.add(Route.of("POST", "admin/message/{id}/event", administration::event));
        }
    }

    private void receiving(List<Route> routes) {
        Handshake handshake = new Handshake();
        Inbox inbox = new Inbox(store, settings, largestPage::get);
        Download download = new Download(store, settings);
        routes.add(Route.of("GET", "{mailbox}", handshake::greet));
        routes.add(Route.of("POST", "{mailbox}", handshake::greet));
        routes.add(Route.of("GET", "{mailbox}/inbox", inbox::list));
        routes.add(Route.of("GET", "{mailbox}/count", inbox::count));
        routes.add(Route.of("GET", "{mailbox}/inbox/{id}", download::first));
        routes.add(Route.of("HEAD", "{mailbox}/inbox/{id}", download::head));
        routes.add(Route.of("GET", "{mailbox}/inbox/{id}/{chunk}", download::chunk));
        routes.add(Route.of("PUT", "{mailbox}/inbox/{id}/status/acknowledged", download::acknowledge));
    }

    private void sending(List<Route> routes) {
        Permissions permissions = new Permissions(settings);
        Outbox outbox = new Outbox(store, mailboxes, settings, permissions);
        ChunkUpload chunks = new ChunkUpload(store, outbox, settings, permissions);
        Tracking tracking = new Tracking(store, mailboxes, settings);
        routes.add(Route.of("POST", "{mailbox}/outbox", outbox::send));
        routes.add(Route.of("POST", "{mailbox}/outbox/{id}/{chunk}", chunks::put));
        routes.add(Route.of("GET", "{mailbox}/outbox/tracking", tracking::byMessageId));
        routes.add(Route.of("GET", "{mailbox}/outbox/tracking/{localId}", tracking::byLocalId));
    }
}

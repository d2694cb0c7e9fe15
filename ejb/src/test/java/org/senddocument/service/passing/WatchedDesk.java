package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.senddocument.database.TestDatabase;
import org.senddocument.service.incident.IncidentQueries;
import org.senddocument.service.incident.IncidentView;
import org.senddocument.service.incident.IncidentWatch;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.paging.PageRequest;

/** A desk at which things go wrong, and somebody who looks whether a person has to be told. */
abstract class WatchedDesk {

    private static final SendOutcome REFUSED = new SendOutcome.Refused("12", "Unregistered to address");

    Desk desk;

    abstract TestDatabase database();

    @BeforeEach
    void open() {
        desk = new Desk("2026-03-02T09:00:00Z", database());
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    void watch() {
        desk.done(
                IncidentWatch.class,
                watch -> watch.watch(fault -> {
                    throw new AssertionError(fault);
                }));
    }

    List<IncidentView> incidents() {
        return desk.done(IncidentQueries.class, queries -> queries.page(PageRequest.of(1))
                .items());
    }

    IncidentView only() {
        assertThat(incidents()).hasSize(1);
        return incidents().get(0);
    }

    UUID refused(String consultation) {
        UUID document = desk.submitted(consultation);
        desk.after(Desk.DELAY);
        desk.offered(REFUSED);
        return document;
    }

    void seenTo(UUID document) {
        desk.changed(document, found -> {
            found.sentAnotherWay(desk.now(), "clerk", "Handed over by post");
            return null;
        });
    }

    UUID refusedAndTold(String consultation) {
        UUID document = refused(consultation);
        watch();
        return document;
    }
}

package org.senddocument.service.incident;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.senddocument.domain.incident.MeshContacts;

/** Writes down whether MESH answered: whoever judges it later may be another node. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // stands though what was tried is undone
public class MeshContactRecord {

    @Inject
    MeshContacts contacts;

    @Inject
    Clock clock;

    public void reached() {
        contacts.hold().reached(clock.instant());
    }

    public void failed(String why) {
        contacts.hold().failed(why, clock.instant());
    }
}

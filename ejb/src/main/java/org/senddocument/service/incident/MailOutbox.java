package org.senddocument.service.incident;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.senddocument.domain.incident.OutgoingMail;
import org.senddocument.domain.incident.OutgoingMails;

/** Claims mails and writes down what became of them; each call is one short transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // what is claimed must be visible before the post
public class MailOutbox {

    @Inject
    OutgoingMails mails;

    @Inject
    Clock clock;

    public List<Long> due(int atMost) {
        return mails.due(clock.instant(), atMost);
    }

    /** Empty where another node was quicker. */
    public Optional<Letter> claim(long id) {
        Instant now = clock.instant();
        return mails.lock(id)
                .filter(mail -> mail.claim(now))
                .map(mail -> new Letter(mail.reference(), mail.subject(), mail.body()));
    }

    public void taken(long id) {
        mails.lock(id).ifPresent(mail -> mail.taken(clock.instant()));
    }

    public void notTaken(long id, String fault) {
        mails.lock(id).ifPresent((OutgoingMail mail) -> mail.notTaken(fault, clock.instant()));
    }
}

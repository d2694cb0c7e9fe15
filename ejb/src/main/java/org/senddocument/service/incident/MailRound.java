package org.senddocument.service.incident;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Hands in what mails are due: claim, post, record, as documents are sent (ADR-0005). */
@Dependent
public class MailRound {

    private static final System.Logger LOG = System.getLogger(MailRound.class.getName());

    private static final int AT_A_TIME = 50;

    @Inject
    MailOutbox outbox;

    @Inject
    MailServer server;

    @Inject
    NoticeSettings settings;

    /** @return how many were taken; a mail server that takes none stops nothing but the mails of this round */
    long post() {
        long taken = 0;
        for (long id : settings.mailed() ? outbox.due(AT_A_TIME) : List.<Long>of()) {
            Optional<Letter> letter = outbox.claim(id);
            if (letter.isPresent() && !isTaken(id, letter.get())) {
                return taken;
            }
            taken += letter.isPresent() ? 1 : 0;
        }
        return taken;
    }

    private boolean isTaken(long id, Letter letter) {
        try {
            server.post(letter);
            outbox.taken(id);
            return true;
        } catch (MailNotTakenException | RuntimeException e) {
            String reason = e instanceof MailNotTakenException
                    ? e.getMessage()
                    : e.getClass().getSimpleName();
            outbox.notTaken(id, reason);
            LOG.log(System.Logger.Level.WARNING, "The mail server took no mail: {0}", reason);
            return false;
        }
    }
}

package org.senddocument.sandbox.practice;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * The system of a GP practice: collects Send Document messages from its MESH mailbox, checks them strictly, files them
 * once and answers with ITK3 acknowledgements. Collects when told, or by itself after {@link #start}.
 */
public final class PracticeSystem implements AutoCloseable {

    private static final Logger LOG = System.getLogger(PracticeSystem.class.getName());

    private final PracticeAccount account;
    private final Clock clock;
    private final PracticeMailbox mailbox;
    private final Reception reception;
    private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private volatile Behaviour otherwise = Behaviour.ACCEPT;
    private final CollectionTimer timer = new CollectionTimer(this::collectQuietly);

    /** @param tls the practice's certificate and trust, where MESH asks for them */
    public PracticeSystem(PracticeAccount account, Clock clock, Supplier<UUID> ids, Optional<SSLContext> tls) {
        this.account = account;
        this.clock = clock;
        this.mailbox = new PracticeMailbox(new MeshConnection(account, clock, ids, tls));
        this.reception = new Reception(this::behaviourFor, new ItkResponse(account, clock, ids), clock);
    }

    /** By the clock given, with random ids and without TLS. */
    public PracticeSystem(PracticeAccount account, Clock clock) {
        this(account, clock, UUID::randomUUID, Optional.empty());
    }

    /** From now on for messages about this patient. */
    public PracticeSystem behave(String nhsNumber, Behaviour behaviour) {
        behaviours.put(nhsNumber, behaviour);
        return this;
    }

    /** For every patient of whom nothing else is said; {@link Behaviour#ACCEPT} unless changed. */
    public PracticeSystem behaveOtherwise(Behaviour behaviour) {
        otherwise = behaviour;
        return this;
    }

    /**
     * Collects what waits and sends the replies that are due.
     *
     * @return how many messages were taken
     * @throws MailboxUnavailableException where MESH failed; the next collection goes on from there
     */
    public synchronized int collect() {
        sendReplies();
        int count = 0;
        for (Generation generation : Generation.values()) {
            for (String id : mailbox.waiting(generation.workflow())) {
                count += collect(generation, id) ? 1 : 0;
            }
        }
        sendReplies();
        return count;
    }

    /** Sends what {@link Behaviour#LATE} has kept back. */
    public synchronized void releaseLate() {
        reception.outgoing().addAll(reception.late().takeAll());
        sendReplies();
    }

    /** In the order of filing. */
    public synchronized List<FiledDocument> filed() {
        return reception.records().all();
    }

    /** Collects at once and then in these intervals, whatever fails, until closed. */
    public void start(Duration every) {
        timer.start(every);
    }

    @Override
    public void close() {
        timer.close();
    }

    private boolean collect(Generation generation, String id) {
        if (!taken.contains(id)) {
            ReceivedMessage received = mailbox.download(id);
            if (!received.report() && !reception.take(generation, received)) {
                return false;
            }
            taken.add(id);
        }
        mailbox.acknowledge(id);
        return true;
    }

    private void sendReplies() {
        reception.outgoing().addAll(reception.late().takeDue(clock.instant()));
        while (!reception.outgoing().isEmpty()) {
            send(reception.outgoing().peek());
            reception.outgoing().remove();
        }
    }

    private void send(Reply reply) {
        try {
            mailbox.send(reply, account.odsCode());
        } catch (ReplyRefusedException refused) {
            LOG.log(Level.WARNING, refused.getMessage());
        }
    }

    private Behaviour behaviourFor(Optional<String> nhsNumber) {
        return nhsNumber.map(behaviours::get).orElse(otherwise);
    }

    private void collectQuietly() {
        try {
            collect();
        } catch (MailboxUnavailableException unavailable) {
            LOG.log(Level.DEBUG, "collection ended early: {0}", unavailable.getMessage());
        } catch (RuntimeException defect) {
            LOG.log(Level.ERROR, "a collection failed", defect);
        }
    }
}

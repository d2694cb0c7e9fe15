package org.senddocument.service.reconciling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.senddocument.service.mailbox.DeliveryTracking;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.service.mailbox.Whereabouts;

/**
 * Asks MESH where documents are of which the practice's system says nothing: whether it has collected them is what a clerk
 * wants to know who rings the practice. MESH asks not to be asked often: once a day for each, and not for all at once.
 */
@Dependent
public class OverdueTracking {

    private static final System.Logger LOG = System.getLogger(OverdueTracking.class.getName());

    private static final int AT_A_TIME = 50;

    /** After so many failures in a row MESH is not there, and each further question might take minutes. */
    private static final int IN_A_ROW = 3;

    @Inject
    TrackingBook book;

    @Inject
    DeliveryTracking mesh;

    /**
     * @param faults hears of each document for which MESH gave no good answer
     * @return how many were asked for, and where MESH said that they are
     */
    public Map<String, Long> track(BooleanSupplier stopped, Consumer<String> faults) {
        Map<String, Long> counts = new HashMap<>();
        int inARow = 0;
        for (long id : book.due(AT_A_TIME)) {
            if (stopped.getAsBoolean() || inARow == IN_A_ROW) {
                return counts;
            }
            Optional<TrackingBook.Question> question = book.ask(id);
            inARow = question.isEmpty() || isAnswered(question.get(), counts, faults) ? 0 : inARow + 1;
        }
        return counts;
    }

    private boolean isAnswered(TrackingBook.Question question, Map<String, Long> counts, Consumer<String> faults) {
        counts.merge("tracked", 1L, Long::sum);
        try {
            Whereabouts whereabouts = mesh.of(question.meshMessageId());
            book.found(question.documentId(), whereabouts);
            counts.merge(nameOf(whereabouts.place()), 1L, Long::sum);
            return true;
        } catch (RuntimeException e) {
            String why = e instanceof MeshUnavailableException
                    ? e.getMessage()
                    : e.getClass().getSimpleName();
            LOG.log(System.Logger.Level.WARNING, "Document {0} could not be tracked: {1}", question.reference(), why);
            faults.accept("Document " + question.reference() + " could not be tracked: " + why);
            return false;
        }
    }

    /** For example {@code trackedNotCollected}. */
    private static String nameOf(Whereabouts.Place place) {
        StringBuilder name = new StringBuilder("tracked");
        for (String word : place.name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }
}

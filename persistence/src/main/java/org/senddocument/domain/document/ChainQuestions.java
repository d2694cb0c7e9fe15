package org.senddocument.domain.document;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The questions about documents and what came before and after them as conditions of JPQL, for queries over many
 * consultations: each is asked here and nowhere else. Every method takes the name of the document in the query.
 */
public final class ChainQuestions {

    private ChainQuestions() {}

    /** Anything before it may be on the wire: what it replaces is not known yet, and it must overtake nothing. */
    static String isBlocked(String d) {
        return "EXISTS (SELECT b FROM Document b WHERE b.chain = " + d + ".chain AND b.place < " + d
                + ".place AND b.status " + in(status -> status == DocumentStatus.SENDING) + ")";
    }

    /** It did not arrive, or the answer is overdue, and nothing else of its consultation makes that good. */
    public static String needsPerson(String d) {
        return "(" + didNotArrive(d) + " OR " + isOverdue(d) + ") AND " + isOnItsOwn(d);
    }

    /** As above, without those of which an answer may still come. */
    public static String failedForGood(String d) {
        return didNotArrive(d) + " AND " + isOnItsOwn(d);
    }

    private static String isOnItsOwn(String d) {
        return "NOT (" + isMadeGood(d) + ") AND " + d + ".chain.deletion.at IS NULL";
    }

    public static String didNotArrive(String d) {
        return d + ".status " + in(DocumentStatus::didNotArrive);
    }

    /** The parameters are {@link OverdueAfter#limits}. */
    public static String isOverdue(String d) {
        return "(" + d + ".status " + in(status -> status == DocumentStatus.SENT) + " AND (" + d
                + ".journey.sentAt < :infrastructureLimit OR " + d + ".journey.sentAt < :businessLimit) OR " + d
                + ".status " + in(status -> status == DocumentStatus.DELIVERED) + " AND " + d
                + ".journey.sentAt < :businessLimit)";
    }

    /** What came later stands in for it, or another copy of the same version got through, however late that was known. */
    public static String isMadeGood(String d) {
        return "EXISTS (SELECT n FROM Document n WHERE n.chain = " + d + ".chain AND (n.place > " + d
                + ".place AND n.status " + in(DocumentStatus::counts) + " OR n.number = " + d
                + ".number AND n.place <> "
                + d + ".place AND n.status " + in(DocumentStatus::isConfirmed) + "))";
    }

    /** The newest that may have left of a consultation that was deleted at its source, and nobody has told the practice. */
    public static String isToBeTold(String d) {
        return d + ".chain.deletion.at IS NOT NULL AND " + d + ".chain.deletion.toldAt IS NULL AND " + d + ".status "
                + in(DocumentStatus::mayHaveLeft) + " AND NOT EXISTS (SELECT l FROM Document l WHERE l.chain = " + d
                + ".chain AND l.place > " + d + ".place AND l.status " + in(DocumentStatus::mayHaveLeft) + ")";
    }

    /** It was on its way, or did not arrive, when its consultation was deleted: nothing more is to come of that. */
    public static String wasLeftAtDeletion(String d) {
        return d + ".status "
                + in(status -> status.mayHaveLeft() && !status.isSettled() && status != DocumentStatus.SENDING);
    }

    private static String in(Predicate<DocumentStatus> condition) {
        return Arrays.stream(DocumentStatus.values())
                .filter(condition)
                .map(status -> DocumentStatus.class.getName() + "." + status.name())
                .collect(Collectors.joining(", ", "IN (", ")"));
    }
}

package org.senddocument.service.document;

import java.time.Instant;
import java.util.List;
import org.senddocument.domain.tracing.Finding;
import org.senddocument.domain.tracing.Practice;

/**
 * Who gets a document, as far as is known.
 *
 * @param registeredPractice null where PDS was not asked, names none, or keeps it to itself
 * @param answeringPractice null where nobody answered, or where it would tell what PDS keeps to itself
 * @param tracing null where PDS was not asked, or has not answered
 */
public record RecipientView(PracticeView registeredPractice, PracticeView answeringPractice, TracingView tracing) {

    static final RecipientView UNKNOWN = new RecipientView(null, null, null);

    /**
     * A practice, described where a directory did so.
     *
     * @param accreditedSystem its ASID
     */
    public record PracticeView(
            String odsCode,
            String name,
            List<String> address,
            String telephone,
            boolean closed,
            String accreditedSystem) {

        static PracticeView of(Practice practice) {
            return new PracticeView(
                    practice.odsCode(),
                    practice.name(),
                    practice.address(),
                    practice.telephone(),
                    practice.closed(),
                    practice.asid());
        }

        static PracticeView of(String odsCode) {
            return new PracticeView(odsCode, null, List.of(), null, false, null);
        }
    }

    /**
     * What PDS said.
     *
     * @param recordVersion of the PDS record that was read
     * @param currentNhsNumber to be used instead; null where the number is current, or the record may be somebody else's
     */
    public record TracingView(Instant at, String recordVersion, String currentNhsNumber, List<FindingView> findings) {

        @Override
        public String toString() {
            return "TracingView[" + findings + "]";
        }
    }

    /**
     * One thing that was found.
     *
     * @param stops whether a document is not sent because of it
     */
    public record FindingView(Finding finding, String sentence, boolean stops, String advice) {}
}

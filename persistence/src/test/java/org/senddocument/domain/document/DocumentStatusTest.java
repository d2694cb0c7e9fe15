package org.senddocument.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of moves as a grid: a changed move changes a visible mark. Columns stand in the order of the enum. */
class DocumentStatusTest {

    private static final String GRID = """
                             W Q S D S D A R U F O C S V A N
            WAITING          . x . . . x x x . . x x x . . .
            QUEUED           . . x x . x x x . x x x x . . x
            SENDING          . . . x x x x x x x . x x . . .
            DEFERRED         . . x . . x x x . x x x x . . x
            SENT             . . . . . x x x x . . . . x x .
            DELIVERED        . . . . . . x x . . . . . x x .
            ACCEPTED         . . . . . . . . . . . . . x . .
            REJECTED         . . . . . x x . . . . . . . x .
            UNDELIVERED      . . . . . x x x . . . . . . x .
            FAILED           . . . . x x x x x . . . . . x .
            ON_HOLD          x . . . . x x x . . . x x . x .
            CANCELLED        . . . . . . . . . . . . . . . .
            SUPERSEDED       . . . . . . . . . . . . . . . .
            VOID             . . . . . . . . . . . . . . . .
            SENT_ANOTHER_WAY . . . . . . . . . . . . . . . .
            NOT_SENT         . . . . . . . . . . . . . . . .
            """;

    private static final Map<String, String[]> MARKS = GRID.lines()
            .skip(1)
            .map(line -> line.strip().split(" +", 2))
            .collect(Collectors.toMap(line -> line[0], line -> line[1].split(" ")));

    @ParameterizedTest
    @EnumSource
    void everyMoveIsPermittedOrNotAsTheGridSays(DocumentStatus from) {
        String[] marks = MARKS.get(from.name());

        assertThat(Arrays.stream(DocumentStatus.values()).map(from::canBecome))
                .containsExactlyElementsOf(Stream.of(marks).map("x"::equals).toList());
    }

    @Test
    void aClerkMayDoWhatTheContractSays() {
        assertThat(permitted(false))
                .isEqualTo(Map.of(
                        "WAITING", "HOLD CANCEL",
                        "QUEUED", "HOLD CANCEL",
                        "DEFERRED", "HOLD CANCEL",
                        "REJECTED", "RESEND SENT_ANOTHER_WAY",
                        "UNDELIVERED", "RESEND SENT_ANOTHER_WAY",
                        "FAILED", "RESEND SENT_ANOTHER_WAY",
                        "ON_HOLD", "RELEASE CANCEL SENT_ANOTHER_WAY"));
    }

    @Test
    void whatIsOverdueMayBeSentAgainOrAnotherWay() {
        assertThat(permitted(true))
                .containsEntry("SENT", "RESEND SENT_ANOTHER_WAY")
                .containsEntry("DELIVERED", "RESEND SENT_ANOTHER_WAY")
                .doesNotContainKey("ACCEPTED");
    }

    @ParameterizedTest
    @EnumSource
    void aPracticeIsToldOfWhatMayHaveLeftOnly(DocumentStatus status) {
        assertThat(Action.PRACTICE_TOLD.isPermittedIn(status, false)).isEqualTo(status.mayHaveLeft());
    }

    private static Map<String, String> permitted(boolean overdue) {
        return Arrays.stream(DocumentStatus.values())
                .collect(Collectors.toMap(Enum::name, status -> actions(status, overdue)))
                .entrySet()
                .stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String actions(DocumentStatus status, boolean overdue) {
        return Arrays.stream(Action.values())
                .filter(action -> action != Action.PRACTICE_TOLD)
                .filter(action -> action.isPermittedIn(status, overdue))
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }
}

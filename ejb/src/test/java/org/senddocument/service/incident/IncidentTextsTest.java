package org.senddocument.service.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.senddocument.domain.incident.IncidentCause;

class IncidentTextsTest {

    @ParameterizedTest
    @EnumSource
    void everyCauseSaysWhatItMeansWhatToDoAndWhereToLook(IncidentCause cause) {
        assertThat(IncidentTexts.title(cause, 1)).isNotBlank();
        assertThat(IncidentTexts.means(cause)).isNotBlank();
        assertThat(IncidentTexts.whatToDo(cause)).isNotBlank();
        assertThat(IncidentTexts.links(cause)).isNotEmpty().allSatisfy(link -> {
            assertThat(link.address()).startsWith("/");
            assertThat(link.name()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 document did not arrive",
        "2, 2 documents did not arrive",
        "1200, '1,200 documents did not arrive'"
    })
    void aTitleCounts(long count, String title) {
        assertThat(IncidentTexts.title(IncidentCause.NOT_ARRIVED, count)).isEqualTo(title);
    }
}

package org.senddocument.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.senddocument.domain.document.DocumentStatus;

class ListWordsTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.senddocument.web.text", Locale.ENGLISH);

    private static AskedList rejected() {
        return new AskedList().status(DocumentStatus.REJECTED);
    }

    @Test
    void theHeadingNamesTheList() {
        assertThat(new AskedList().query().heading()).isEqualTo("documents");
        assertThat(rejected().query().heading()).isEqualTo("documents.status.REJECTED");
        assertThat(rejected().needsPerson().query().heading()).isEqualTo("documents.status.REJECTED");
        assertThat(rejected().code("30002").query().heading()).isEqualTo("documents.filtered");
        assertThat(rejected().overdue().query().heading()).isEqualTo("documents.filtered");
        assertThat(new AskedList().overdue().query().heading()).isEqualTo("documents.overdue");
    }

    @Test
    void aListOfWhatNeedsAPersonIsNotCalledByAStatusThatNobodyAskedFor() {
        assertThat(new AskedList().needsPerson().query().heading()).isEqualTo("documents.needs-person");
        assertThat(new AskedList().practiceToBeTold().query().heading()).isEqualTo("documents.practice-to-be-told");
    }

    static Stream<DocumentListQuery> lists() {
        List<DocumentStatus> statuses = new java.util.ArrayList<>(Arrays.asList(DocumentStatus.values()));
        statuses.add(null);
        return statuses.stream()
                .flatMap(status -> Stream.of(
                        new AskedList().status(status),
                        new AskedList().status(status).overdue(),
                        new AskedList().status(status).needsPerson(),
                        new AskedList().status(status).practiceToBeTold(),
                        new AskedList().status(status).overdue().needsPerson(),
                        new AskedList().status(status).needsPerson().practiceToBeTold(),
                        new AskedList().status(status).code("30002"),
                        new AskedList().status(status).practice("A81001"),
                        new AskedList().status(status).search("key")))
                .map(AskedList::query);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyListHasAHeadingInWords(DocumentListQuery list) {
        assertThat(TEXTS.containsKey(list.heading())).as(list.heading()).isTrue();
    }

    @Test
    void inWordsAListNamesItsFiltersAndNoPatient() {
        assertThat(rejected().code("30002").search("key").query().inWords())
                .isEqualTo("Status: Rejected; Code: 30002; Patient: one patient");
        assertThat(new AskedList().query().inWords()).isEqualTo("All documents");
    }

    @Test
    void aFileOfWhatNeedsAPersonDoesNotSayThatItHoldsAllDocuments() {
        assertThat(new AskedList().needsPerson().query().inWords()).isEqualTo("Only what needs a person");
        assertThat(new AskedList().overdue().practiceToBeTold().query().inWords())
                .isEqualTo("Only overdue; Only deleted at source, practice not told");
    }
}

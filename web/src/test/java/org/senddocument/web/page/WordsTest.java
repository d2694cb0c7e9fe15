package org.senddocument.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void surnamesComeFirstAndLarge() {
        assertThat(new Names().inFull("O'Brien", List.of("Niamh", "Mary"))).isEqualTo("O'BRIEN, Niamh Mary");
        assertThat(new Names().inFull("Smith", List.of())).isEqualTo("SMITH");
    }

    @ParameterizedTest
    @CsvSource({"0,0 bytes", "1023,1023 bytes", "1024,1 KB", "87000,85 KB", "1048576,1.0 MB", "5242880,5.0 MB"})
    void sizesAreRounded(long bytes, String words) {
        assertThat(new Sizes().of(bytes)).isEqualTo(words);
    }

    @Test
    void aNoticeIsShownOnce() {
        Notices notices = new Notices();
        notices.done("jobs.started");

        assertThat(notices.take()).isEqualTo(new Notice(Notice.Kind.DONE, "jobs.started", null));
        assertThat(notices.take()).isNull();
    }

    @Test
    void blanksAloneAreNoText() {
        TrimmedConverter converter = new TrimmedConverter();

        assertThat(converter.getAsObject(null, null, " \n ")).isNull();
        assertThat(converter.getAsObject(null, null, " a reason ")).isEqualTo("a reason");
    }
}

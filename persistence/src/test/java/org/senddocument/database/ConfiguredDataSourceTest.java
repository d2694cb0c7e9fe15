package org.senddocument.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConfiguredDataSourceTest {

    private final ConfiguredDataSource dataSource = new ConfiguredDataSource();

    @Test
    void h2WritesEachCommitAtOnce() {
        dataSource.setUrl("jdbc:h2:file:./data/send-document");

        assertThat(dataSource.getUrl()).isEqualTo("jdbc:h2:file:./data/send-document;WRITE_DELAY=0");
    }

    @Test
    void aWriteDelayThatTheOperatorChoseStands() {
        dataSource.setUrl("jdbc:h2:mem:x;write_delay=100");

        assertThat(dataSource.getUrl()).isEqualTo("jdbc:h2:mem:x;write_delay=100");
    }

    @Test
    void postgresqlIsLeftAsItIs() {
        dataSource.setUrl("jdbc:postgresql://db.example/send_document");

        assertThat(dataSource.getUrl()).isEqualTo("jdbc:postgresql://db.example/send_document");
    }

    @Test
    void anotherDatabaseIsRefusedByName() {
        assertThatThrownBy(() -> dataSource.setUrl("jdbc:oracle:thin:@db"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("senddocument.db.url");
    }
}

package org.senddocument.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ConfiguredDataSourceTest {

    private final ConfiguredDataSource dataSource = new ConfiguredDataSource();

    @Test
    void h2WritesEachCommitAtOnceAndWaitsForALockedRow() {
        dataSource.setUrl("jdbc:h2:file:./data/send-document");

        assertThat(dataSource.getUrl()).isEqualTo("jdbc:h2:file:./data/send-document;WRITE_DELAY=0;LOCK_TIMEOUT=20000");
    }

    @Test
    void whatTheOperatorChoseStands() {
        dataSource.setUrl("jdbc:h2:mem:x;write_delay=100;lock_timeout=5");

        assertThat(dataSource.getUrl()).isEqualTo("jdbc:h2:mem:x;write_delay=100;lock_timeout=5");
    }

    @Test
    void postgresqlIsLeftAsItIs() {
        dataSource.setUrl("jdbc:postgresql://db.example/send_document");

        assertThat(dataSource.getUrl()).isEqualTo("jdbc:postgresql://db.example/send_document");
    }

    @Test
    void anotherDatabaseIsRefusedByName() {
        dataSource.setUrl("jdbc:oracle:thin:@db");

        assertThatThrownBy(dataSource::getConnection)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("senddocument.db.url");
    }
}

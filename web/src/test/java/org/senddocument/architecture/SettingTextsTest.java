package org.senddocument.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page of the settings says of each what it is for, and of none that there is not. */
class SettingTextsTest {

    @Test
    void everySettingThatTheHandbookTellsIsExplainedOnThePageToo() {
        assertThat(Repository.properties("web/src/main/resources/org/senddocument/web/settings.properties")
                        .stringPropertyNames())
                .containsAll(DocumentedSettings.read().keySet().stream()
                        .filter(key -> !key.matches("senddocument.db.(user|password)")) // the server's own concern
                        .toList())
                .isSubsetOf(DocumentedSettings.read().keySet());
    }
}

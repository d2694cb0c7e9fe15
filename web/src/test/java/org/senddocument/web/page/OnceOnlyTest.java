package org.senddocument.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnceOnlyTest {

    private final OnceOnly once = new OnceOnly();
    private final List<String> done = new ArrayList<>();

    OnceOnlyTest() {
        once.notices = new Notices();
    }

    private String perform(String form) {
        return once.perform(form, () -> {
            done.add(form);
            return "after-" + done.size();
        });
    }

    @Test
    void theSecondClickIsLedWhereTheFirstOneLed() {
        assertThat(perform("a")).isEqualTo("after-1");
        assertThat(perform("a")).isEqualTo("after-1");
        assertThat(done).containsExactly("a");
    }

    @Test
    void theSecondClickFindsTheNoticeThoughTheAnswerToTheFirstTookIt() {
        once.perform("a", () -> {
            once.notices.done("bulk.done");
            return "list";
        });
        Notice first = once.notices.take();

        perform("a");

        assertThat(first.key()).isEqualTo("bulk.done");
        assertThat(once.notices.take()).isEqualTo(first);
    }

    @Test
    void twoFormsAreTwoActions() {
        perform("a");
        perform("b");

        assertThat(done).containsExactly("a", "b");
    }

    @Test
    void whatFailedMayBeTriedAgain() {
        assertThatThrownBy(() -> once.perform("a", () -> {
                    throw new IllegalStateException("not now");
                }))
                .hasMessage("not now");

        assertThat(perform("a")).isEqualTo("after-1");
    }

    @Test
    void onlyTheLatestAreRemembered() {
        for (int i = 0; i < 30; i++) {
            perform("form-" + i);
        }
        perform("form-29");

        assertThat(done).hasSize(30);
    }
}

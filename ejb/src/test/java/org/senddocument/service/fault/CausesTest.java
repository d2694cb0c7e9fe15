package org.senddocument.service.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CausesTest {

    private final Exception fault = new IllegalStateException(
            "The row of Sample was refused.", new SQLException("Duplicate key: ('Sample')", "23505"));

    @Test
    void whatAFaultWasIsToldAndNotWhatItSaid() {
        assertThat(Causes.of(fault))
                .isEqualTo("java.lang.IllegalStateException, caused by java.sql.SQLException of SQL state 23505");
    }

    @Test
    void whereItCameFromIsToldToo() {
        assertThat(Causes.traceOf(fault))
                .contains("java.lang.IllegalStateException\n\tat org.senddocument.service.fault.CausesTest.")
                .contains("\nCaused by: java.sql.SQLException of SQL state 23505\n\tat ")
                .doesNotContain("Sample");
    }

    @Test
    void aFaultThatCausesItselfIsToldOnce() {
        Exception one = new IllegalStateException();
        Exception other = new IllegalArgumentException(one);
        one.initCause(other);

        assertThat(Causes.of(one))
                .isEqualTo("java.lang.IllegalStateException, caused by java.lang.IllegalArgumentException");
    }
}

package org.senddocument.service.fault;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which faults pass by themselves. */
class DatabaseFaultsTest {

    private static Throwable said(String sqlState) {
        return new EJBException(new PersistenceException(new SQLException("said", sqlState)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"08001", "08006", "57P01", "53300", "40001", "40P01", "55P03", "HYT00", "90067", "90098", "90121"
            })
    void aLostLineADeadlockAndALockThatIsNotFreeAreTheDatabases(String sqlState) {
        assertThat(DatabaseFaults.isOne(said(sqlState))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23505", "42601", "0A000"})
    void whatIsWrongWithAStatementOrAValueIsNot(String sqlState) {
        assertThat(DatabaseFaults.isOne(said(sqlState))).isFalse();
    }

    @Test
    void aPoolThatHasNoLineToGiveNamesNoState() {
        assertThat(DatabaseFaults.isOne(said(null))).isTrue();
    }

    @Test
    void aCommitThatBrokeWithoutAWordIsTheDatabases() {
        assertThat(DatabaseFaults.isOne(new EJBException(new RollbackException("Transaction aborted"))))
                .isTrue();
    }

    @Test
    void aSlipOfOursIsNotWhateverItIsWrappedIn() {
        assertThat(DatabaseFaults.isOne(new EJBException(new IllegalStateException("no such move"))))
                .isFalse();
        assertThat(DatabaseFaults.isOne(new EJBException(new NoSuchElementException())))
                .isFalse();
        assertThat(DatabaseFaults.isOne(new NullPointerException())).isFalse();
    }
}

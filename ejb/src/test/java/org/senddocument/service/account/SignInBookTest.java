package org.senddocument.service.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.account.Account;
import org.senddocument.domain.account.Accounts;
import org.senddocument.domain.account.Role;
import org.senddocument.domain.audit.AuditFilter;
import org.senddocument.domain.audit.AuditTrail;
import org.senddocument.sandbox.AdjustableClock;
import org.senddocument.service.Services;

/** Who came in, who did not and who left stands in the audit trail; what somebody typed by mistake does not. */
class SignInBookTest {

    private static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);
    private static final String WARD = "192.0.2.7";

    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-11-06T14:05:00Z"));
    private final TestDatabase database = TestDatabase.h2();
    private final SignInRefusals refusals = new SignInRefusals();

    @BeforeEach
    void open() {
        database.doInTransaction(entities ->
                new Accounts(entities).add(new Account("ward-9", "hash", Set.of(Role.VIEWER), clock.instant())));
        refusals.clock = clock;
        refusals.open();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void written(Consumer<SignInBook> call) {
        database.doInTransaction(entities ->
                call.accept(Services.with(entities).given(Clock.class, clock).get(SignInBook.class)));
    }

    private void refused(Consumer<SignInRefusals> call) {
        written(book -> {
            refusals.book = book;
            call.accept(refusals);
        });
    }

    private List<String> trail() {
        return database.inTransaction(entities -> new AuditTrail(entities)
                .find(ALL, 0, 50).stream()
                        .map(entry -> entry.action() + " " + entry.account().orElse("-") + " "
                                + entry.reason().orElse("-"))
                        .toList());
    }

    @Test
    void signingInFailingToAndSigningOutAreEntered() {
        written(book -> book.signedIn("ward-9", WARD));
        clock.advance(Duration.ofSeconds(1));
        refused(all -> all.ofPerson("ward-9", WARD));
        clock.advance(Duration.ofSeconds(1));
        written(book -> book.signedOut("ward-9"));

        assertThat(trail())
                .containsExactly(
                        "SIGNED_OUT ward-9 -",
                        "SIGN_IN_REFUSED ward-9 from 192.0.2.7",
                        "SIGNED_IN ward-9 from 192.0.2.7");
    }

    @Test
    void aPasswordThatWasTypedAsANameIsNotEntered() {
        refused(all -> all.ofPerson("correct horse battery", WARD));

        assertThat(trail()).containsExactly("SIGN_IN_REFUSED - from 192.0.2.7");
    }

    @Test
    void aClinicalSystemWithAnOldPasswordDoesNotFloodTheTrail() {
        refused(all -> {
            all.ofSystem("ward-9", WARD);
            all.ofSystem("ward-9", WARD);
            all.ofSystem("ward-9", "192.0.2.8");
        });
        clock.advance(Duration.ofSeconds(59));
        refused(all -> all.ofSystem("ward-9", WARD));
        List<String> withinAMinute = trail();
        clock.advance(Duration.ofSeconds(2));
        refused(all -> all.ofSystem("ward-9", WARD));

        assertThat(withinAMinute).hasSize(2);
        assertThat(trail()).hasSize(3);
    }

    @Test
    void anAccountTellsWhenItWasLastSignedInBy() {
        written(book -> book.signedIn("ward-9", WARD));

        Instant last = database.inTransaction(entities -> new Accounts(entities)
                .find("ward-9")
                .flatMap(Account::lastSignedInAt)
                .orElseThrow());
        assertThat(last).isEqualTo(clock.instant());
    }
}

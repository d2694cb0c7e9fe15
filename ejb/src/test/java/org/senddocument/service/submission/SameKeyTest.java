package org.senddocument.service.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.Note;
import org.senddocument.domain.consultation.NoteItem;
import org.senddocument.domain.consultation.SampleConsultation;
import org.senddocument.itk3.BirthDateFormat;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.service.Caller;
import org.senddocument.service.sending.GpConnectSettings;

/** Two requests that bear one Idempotency-Key and come at one moment, each to a thread or a node of its own. */
class SameKeyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
    private static final GpConnectSettings SETTINGS = new GpConnectSettings(
            GpConnectVersion.V2_0,
            BirthDateFormat.YEAR_FIRST,
            "01",
            Optional.empty(),
            "X26HC005",
            Optional.empty(),
            true);

    static Stream<Supplier<TestDatabase>> databases() {
        return Stream.of(TestDatabase::h2, TestDatabase::postgres);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theSameRequestTwiceAtOneMomentIsKeptOnce(Supplier<TestDatabase> opened) throws IOException {
        try (TestDatabase database = opened.get()) {
            List<Object> answers = atOnce(database, consultation("one"), consultation("one"));

            assertThat(answers).hasOnlyElementsOfType(SubmissionReceipt.class);
            List<SubmissionReceipt> receipts =
                    answers.stream().map(SubmissionReceipt.class::cast).toList();
            assertThat(receipts).extracting(SubmissionReceipt::repeated).containsExactlyInAnyOrder(true, false);
            assertThat(receipts)
                    .extracting(receipt -> receipt.document().id())
                    .containsOnly(receipts.get(0).document().id());
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void otherContentUnderTheKeyAtTheSameMomentIsAConflict(Supplier<TestDatabase> opened) throws IOException {
        try (TestDatabase database = opened.get()) {
            List<Object> answers = atOnce(database, consultation("one"), consultation("two"));

            assertThat(answers).hasAtLeastOneElementOfType(SubmissionReceipt.class);
            assertThat(answers).hasAtLeastOneElementOfType(SubmissionConflictException.class);
        }
    }

    /** What each request comes to: its receipt, or the exception. */
    private static List<Object> atOnce(TestDatabase database, Consultation one, Consultation other) {
        SubmitDocument submit = new SubmitDocument();
        submit.defaults = new SubmissionDefaults();
        submit.defaults.settings = SETTINGS;
        submit.rules = new SubmissionRules();
        submit.rules.settings = SETTINGS;
        submit.rules.clock = CLOCK;
        submit.reportCheck = new ReportCheck() {
            @Override
            void check(NewDocument document) {
                // The reports of this test are as good as any.
            }
        };
        submit.register = new TransactionalRegister(database, SETTINGS, CLOCK);
        submit.context = Caller.inEveryRole("clinic");
        return Stream.of(one, other)
                .map(consultation -> CompletableFuture.<Object>supplyAsync(() -> submit.submit(given(consultation))))
                .toList()
                .stream()
                .map(SameKeyTest::outcome)
                .toList();
    }

    private static Object outcome(CompletableFuture<Object> request) {
        try {
            return request.join();
        } catch (CompletionException e) {
            return e.getCause();
        }
    }

    private static NewDocument given(Consultation consultation) {
        return new NewDocument(consultation, Optional.empty(), List.of(), Optional.of("key"));
    }

    private static Consultation consultation(String id) {
        return SampleConsultation.of(
                id, "9990000018", List.of(new Note("History", List.of(new NoteItem("Cough for 5 days", null, false)))));
    }
}

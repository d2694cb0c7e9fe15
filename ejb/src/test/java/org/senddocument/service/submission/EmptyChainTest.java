package org.senddocument.service.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.Patient;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.document.Submission;
import org.senddocument.domain.document.VersionChain;
import org.senddocument.system.TestPatient;

class EmptyChainTest {

    private static final Instant NOW = Instant.parse("2026-11-20T19:00:00Z");
    private static final String ONE = TestPatient.nhsNumber(1);
    private static final String OTHER = TestPatient.nhsNumber(2);

    private static TestDatabase database;

    private final String consultationId = UUID.randomUUID().toString();

    @BeforeAll
    static void open() {
        database = TestDatabase.h2();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private void inTransaction(Consumer<DocumentRegister> work) {
        database.doInTransaction(entities -> work.accept(register(new Documents(entities))));
    }

    private static DocumentRegister register(Documents documents) {
        DocumentRegister register = new DocumentRegister();
        register.documents = documents;
        return register;
    }

    private Optional<String> numberOfTheChain() {
        return database.inTransaction(entities -> new Documents(entities)
                .lockChain("clinic", consultationId)
                .map(chain -> chain.isOf(ONE) ? ONE : OTHER));
    }

    private void addDocument() {
        Patient patient = new Patient(
                ONE, "01", "Sample", null, null, LocalDate.of(1955, 1, 9), null, null, null, null, null, null);
        Consultation consultation = new Consultation(
                consultationId, null, null, null, null, null, false, false, null, patient, null, null, null);
        database.doInTransaction(entities -> {
            Documents documents = new Documents(entities);
            VersionChain chain = documents.lockChain("clinic", consultationId).orElseThrow();
            Submission submission = new Submission("clinic", consultation, NOW, NOW, null, "0".repeat(64));
            documents.add(Document.waiting(UUID.randomUUID(), chain, 1, submission, NOW));
        });
    }

    @Test
    void aRequestThatCameToNothingLeavesNoChain() {
        inTransaction(register -> register.beginChain("clinic", consultationId, ONE));

        inTransaction(register -> register.endEmptyChain("clinic", consultationId));

        assertThat(numberOfTheChain()).isEmpty();
    }

    @Test
    void theCorrectedNumberIsTakenWhereARequestWithTheWrongOneBrokeOff() {
        inTransaction(register -> register.beginChain("clinic", consultationId, ONE));

        inTransaction(register -> register.beginChain("clinic", consultationId, OTHER));

        assertThat(numberOfTheChain()).contains(OTHER);
    }

    @Test
    void aChainWithADocumentStaysAsItIs() {
        inTransaction(register -> register.beginChain("clinic", consultationId, ONE));
        addDocument();

        inTransaction(register -> register.endEmptyChain("clinic", consultationId));
        inTransaction(register -> register.beginChain("clinic", consultationId, OTHER));

        assertThat(numberOfTheChain()).contains(ONE);
    }
}

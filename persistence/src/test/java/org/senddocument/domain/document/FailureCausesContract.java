package org.senddocument.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.domain.document.SampleDocuments.NOW;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.incident.FailureCause;
import org.senddocument.domain.incident.FailureCauses;
import org.senddocument.domain.tracing.Recipient;
import org.senddocument.domain.tracing.Trace;

/** What failed is counted by what went wrong, on every database that we support. */
interface FailureCausesContract {

    Trace TRACE = new Trace("B82001", null, null, null, Set.of());

    TestDatabase database();

    private long failed(String code) {
        return database().inTransaction(entities -> {
            Documents documents = new Documents(entities);
            VersionChain chain = new VersionChain("clinic", UUID.randomUUID().toString(), SampleDocuments.NHS_NUMBER);
            documents.add(chain);
            Document document = SampleDocuments.waiting(chain, 1);
            document.queue(NOW);
            document.turnBack(code, "as the table says", NOW);
            documents.add(document);
            return document.id();
        });
    }

    private List<FailureCause> causes(String code) {
        return database().inTransaction(entities -> new FailureCauses(entities).all()).stream()
                .filter(cause -> code.equals(cause.code()))
                .toList();
    }

    @Test
    default void documentsOfOneCauseAreOneGroup() {
        failed("CAUSE-A");
        failed("CAUSE-A");
        failed("CAUSE-B");

        assertThat(causes("CAUSE-A")).containsExactly(new FailureCause(DocumentStatus.FAILED, "CAUSE-A", null, 2, NOW));
    }

    @Test
    default void whatAPersonSentAgainIsCountedNoMore() {
        long id = failed("CAUSE-C");
        database().doInTransaction(entities -> {
            Documents documents = new Documents(entities);
            documents.add(documents.find(id).orElseThrow().resend(UUID.randomUUID(), NOW, "clerk", "mended"));
        });

        assertThat(causes("CAUSE-C")).isEmpty();
    }

    @Test
    default void aPracticeIsAGroupOfItsOwn() {
        long known = failed("CAUSE-D");
        failed("CAUSE-D");
        database().doInTransaction(entities -> {
            Recipient recipient = new Recipient(known, UUID.randomUUID());
            recipient.traced(TRACE, NOW);
            entities.persist(recipient);
        });

        assertThat(causes("CAUSE-D")).extracting(FailureCause::practice).containsExactlyInAnyOrder("B82001", null);
    }
}

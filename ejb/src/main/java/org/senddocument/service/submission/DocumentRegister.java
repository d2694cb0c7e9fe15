package org.senddocument.service.submission;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.senddocument.domain.content.Contents;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.document.Submission;
import org.senddocument.domain.document.VersionChain;
import org.senddocument.domain.document.Versions;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.service.content.StagedContent;
import org.senddocument.service.document.DocumentView;
import org.senddocument.service.document.DocumentViews;
import org.senddocument.service.sending.GpConnectSettings;

/** Gives a checked consultation its place: one transaction in which it is kept whole or not at all. */
@Stateless
public class DocumentRegister {

    private static final System.Logger LOG = System.getLogger(DocumentRegister.class.getName());

    @Inject
    Documents documents;

    @Inject
    Contents contents;

    @Inject
    DocumentViews views;

    @Inject
    SubmissionSettings settings;

    @Inject
    GpConnectSettings gpConnect;

    @Inject
    Supplier<UUID> ids;

    @Inject
    Clock clock;

    /** What the same key gave in before, if it was the same. @throws SubmissionConflictException if it was other */
    public Optional<DocumentView> earlier(String account, String key, String digest) {
        return documents.withIdempotencyKey(account, key).map(document -> {
            if (!document.submission().contentDigest().equals(digest)) {
                throw SubmissionConflictException.ofKey();
            }
            return views.of(document);
        });
    }

    /**
     * Makes the chain where there is none; a transaction of its own, for two first versions may arrive together. One
     * without a document was left by a request that came to nothing, and says nothing of whose consultation it is.
     */
    public void beginChain(String account, String consultationId, String nhsNumber) {
        Optional<VersionChain> chain = documents.lockChain(account, consultationId);
        if (chain.isEmpty() || !chain.get().isOf(nhsNumber) && documents.removeEmptyChain(chain.get())) {
            documents.add(new VersionChain(account, consultationId, nhsNumber));
        }
    }

    public boolean hasChain(String account, String consultationId) {
        return documents.lockChain(account, consultationId).isPresent();
    }

    /** Nothing stays of a request that came to nothing. */
    public void endEmptyChain(String account, String consultationId) {
        documents.lockChain(account, consultationId).ifPresent(documents::removeEmptyChain);
    }

    /**
     * Asks for the key once more when it holds the chain: the same request may have come twice at one moment.
     *
     * @throws SubmissionConflictException where the consultation belongs to another patient
     */
    public SubmissionReceipt keep(NewDocument given, String account, String digest) {
        var consultation = given.consultation();
        VersionChain chain = heldChain(
                account, consultation.consultationId(), consultation.patient().nhsNumber());
        Optional<DocumentView> earlier = given.idempotencyKey().flatMap(key -> earlier(account, key, digest));
        if (earlier.isPresent()) {
            return new SubmissionReceipt(earlier.get(), true);
        }
        if (!chain.isOf(consultation.patient().nhsNumber())) {
            throw SubmissionConflictException.ofPatient();
        }
        return new SubmissionReceipt(views.of(kept(given, chain, digest)), false);
    }

    /** Another request for the same consultation, which came to nothing, may have ended the chain meanwhile. */
    private VersionChain heldChain(String account, String consultationId, String nhsNumber) {
        return documents.lockChain(account, consultationId).orElseGet(() -> {
            VersionChain chain = new VersionChain(account, consultationId, nhsNumber);
            documents.add(chain);
            return chain;
        });
    }

    private Document kept(NewDocument given, VersionChain chain, String digest) {
        Versions versions = documents.hold(chain);
        Instant now = clock.instant();
        Submission submission = new Submission(
                chain.account(),
                given.consultation(),
                now,
                versions.firstReceived(now),
                given.idempotencyKey().orElse(null),
                digest);
        Document document = enter(chain, versions.nextNumber(), submission);
        document.takesThePlaceOf(versions.notLeft(), now, chain.account());
        chain.restore();
        documents.add(document);
        adopt(given.contents(), document.id());
        LOG.log(System.Logger.Level.INFO, "Document {0} received: {1}", document.reference(), document.status());
        return document;
    }

    private Document enter(VersionChain chain, int number, Submission submission) {
        var consultation = submission.consultation();
        if (consultation.registeredHere()) {
            return Document.notSent(ids.get(), chain, number, submission, "The patient is registered here.");
        }
        if (consultation.confidential() && gpConnect.version() == GpConnectVersion.V2_0) {
            return Document.notSent(ids.get(), chain, number, submission, "The patient asked that it be not shared.");
        }
        Instant sendAfter =
                settings.sendAfter(consultation.sendAfter(), submission.receivedAt(), submission.firstReceivedAt());
        return Document.waiting(ids.get(), chain, number, submission, sendAfter);
    }

    private void adopt(List<StagedContent> staged, long documentId) {
        int place = staged.stream()
                        .anyMatch(content -> content.role() == org.senddocument.domain.content.ContentRole.REPORT)
                ? 0
                : 1;
        for (StagedContent content : staged) {
            contents.get(content.id()).adopt(documentId, place++);
        }
    }
}

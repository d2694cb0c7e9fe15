package org.senddocument.domain.tracing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who gets one document: where PDS says that the patient is registered, and which practice answered (GPCM-SD-084).
 */
@Entity
@Table(name = "recipient")
public class Recipient {

    @Id
    @Column(name = "document_id")
    private Long documentId;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    @Column(name = "request_id")
    private UUID requestId;

    private int enquiries;

    @Column(name = "traced_at")
    private Instant tracedAt;

    private String practice;

    private String surname;

    @Column(name = "current_number")
    private String currentNumber;

    @Column(name = "record_version")
    private String recordVersion;

    private String findings;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected Recipient() {}

    /** @param requestId with which PDS is asked, however often: it knows a repetition by it */
    public Recipient(long documentId, UUID requestId) {
        this.documentId = documentId;
        this.requestId = requestId;
    }

    /** @return how often PDS was asked before */
    public int ask() {
        return enquiries++;
    }

    /** The first answer counts: another node may have asked at the same time. */
    public void traced(Trace trace, Instant now) {
        if (tracedAt != null) {
            return;
        }
        tracedAt = now;
        seenAt = now;
        practice = trace.practice();
        surname = trace.surname();
        currentNumber = trace.currentNumber();
        recordVersion = trace.recordVersion();
        findings = Findings.write(trace.findings());
    }

    public void answeredBy(String odsCode, Instant now) {
        answeredBy = odsCode;
        seenAt = now;
    }

    public UUID requestId() {
        return requestId;
    }

    public boolean isTraced() {
        return tracedAt != null;
    }

    /** Null where PDS was not asked, or has not answered. */
    public Instant tracedAt() {
        return tracedAt;
    }

    public Set<Finding> findings() {
        Set<Finding> all = EnumSet.noneOf(Finding.class);
        all.addAll(Findings.read(findings));
        if (isAnsweredByAnother()) {
            all.add(Finding.ANSWERED_BY_ANOTHER);
        }
        return all;
    }

    private boolean isAnsweredByAnother() {
        return practice != null && answeredBy != null && !practice.equalsIgnoreCase(answeredBy);
    }

    /** PDS keeps the whereabouts of the patient to itself. */
    public boolean isRestricted() {
        return Findings.read(findings).contains(Finding.RESTRICTED);
    }

    /** ODS code; null where it is not known. */
    public String practice() {
        return practice;
    }

    /** ODS code of the practice that answered; null too where it would tell the whereabouts of a restricted patient. */
    public String answeredBy() {
        return isRestricted() ? null : answeredBy;
    }

    /** The registered practice, or else the one that answered; null where neither may be told. */
    public String practiceToTell() {
        return practice != null ? practice : answeredBy();
    }

    public String surname() {
        return surname;
    }

    public String currentNumber() {
        return currentNumber;
    }

    public String recordVersion() {
        return recordVersion;
    }
}

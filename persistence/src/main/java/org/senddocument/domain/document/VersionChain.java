package org.senddocument.domain.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;

/**
 * All versions of one consultation of one account. Locked while a version is added, so that two versions that arrive
 * together get two places in the chain.
 */
@Entity
@Table(name = "version_chain")
public class VersionChain {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "version_chain_seq")
    @SequenceGenerator(name = "version_chain_seq", sequenceName = "version_chain_seq")
    private Long id;

    private String account;

    @Column(name = "consultation_id")
    private String consultationId;

    @Column(name = "nhs_number")
    private String nhsNumber;

    protected VersionChain() {}

    public VersionChain(String account, String consultationId, String nhsNumber) {
        this.account = account;
        this.consultationId = consultationId;
        this.nhsNumber = nhsNumber;
    }

    /** One more than the last that may have reached the practice; what never left passes its number on (GPCM-SD-098). */
    public static int nextNumber(List<Document> versions) {
        return 1
                + versions.stream()
                        .filter(document -> document.status().mayHaveLeft())
                        .mapToInt(Document::number)
                        .max()
                        .orElse(0);
    }

    public Long id() {
        return id;
    }

    public String account() {
        return account;
    }

    public String consultationId() {
        return consultationId;
    }

    public boolean isOf(String nhsNumber) {
        return this.nhsNumber.equals(nhsNumber);
    }
}

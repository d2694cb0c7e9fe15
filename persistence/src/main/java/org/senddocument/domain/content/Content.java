package org.senddocument.domain.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The description of a body; the bytes lie in {@link ContentChunk}s, so that no list ever reads them. Content comes in
 * before its document is known to be good: until it is adopted it belongs to nobody and is swept away.
 */
@Entity
@Table(name = "content")
public class Content {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "content_seq")
    @SequenceGenerator(name = "content_seq", sequenceName = "content_seq")
    private Long id;

    @Column(name = "document_id")
    private Long documentId;

    @Enumerated(EnumType.STRING)
    private ContentRole role;

    /** Place among the document's contents: the report is 0. */
    private int place;

    @Column(name = "content_type")
    private String contentType;

    private String title;

    @Column(name = "size_in_bytes")
    private long size;

    private String sha256;

    @Column(name = "staged_at")
    private Instant stagedAt;

    protected Content() {}

    public Content(ContentRole role, String contentType, String title, Instant stagedAt) {
        this.role = role;
        this.contentType = contentType;
        this.title = title;
        this.stagedAt = stagedAt;
    }

    public void complete(long size, String sha256) {
        this.size = size;
        this.sha256 = sha256;
    }

    public void adopt(long documentId, int place) {
        this.documentId = documentId;
        this.place = place;
    }

    public boolean isAdopted() {
        return documentId != null;
    }

    public Long id() {
        return id;
    }

    public ContentRole role() {
        return role;
    }

    public String contentType() {
        return contentType;
    }

    public String title() {
        return title;
    }

    /** In bytes. */
    public long size() {
        return size;
    }
}

package org.senddocument.domain.sending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The message of a document without its contents, written down before the first post: every further one is identical. */
@Entity
@Table(name = "envelope")
public class Envelope {

    @Id
    @Column(name = "document_id")
    private Long documentId;

    private String xml;

    @Column(name = "mesh_to")
    private String to;

    private String subject;

    @Column(name = "local_id")
    private String localId;

    protected Envelope() {}

    public Envelope(long documentId, String xml, String to, String subject, String localId) {
        this.documentId = documentId;
        this.xml = xml;
        this.to = to;
        this.subject = subject;
        this.localId = localId;
    }

    public String xml() {
        return xml;
    }

    public String to() {
        return to;
    }

    public String subject() {
        return subject;
    }

    public String localId() {
        return localId;
    }
}

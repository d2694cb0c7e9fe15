package org.senddocument.domain.sending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

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

    /** Offers that did not get through to MESH, for no fault of this message: they use up none of its tries. */
    @Column(name = "tries_in_vain")
    private int triesInVain;

    /** MESH's id of the message in chunks that was begun last: by it MESH can be asked whether it has the whole. */
    @Column(name = "begun_as")
    private String begunAs;

    protected Envelope() {}

    public Envelope(long documentId, String xml, String to, String subject, String localId) {
        this.documentId = documentId;
        this.xml = xml;
        this.to = to;
        this.subject = subject;
        this.localId = localId;
    }

    public void triedInVain() {
        triesInVain++;
    }

    /** MESH has taken the first chunk. */
    public void begun(String meshMessageId) {
        begunAs = meshMessageId;
    }

    public int triesInVain() {
        return triesInVain;
    }

    public Optional<String> begunAs() {
        return Optional.ofNullable(begunAs);
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

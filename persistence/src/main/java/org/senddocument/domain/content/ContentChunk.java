package org.senddocument.domain.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** At most one MiB of a body: what the application holds in memory of it at a time. */
@Entity
@Table(name = "content_chunk")
public class ContentChunk {

    /** In bytes. */
    public static final int SIZE = 1024 * 1024;

    @EmbeddedId
    private Key key;

    private byte[] bytes;

    protected ContentChunk() {}

    public ContentChunk(long contentId, int number, byte[] bytes) {
        this.key = new Key(contentId, number);
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Which chunk of which content, counted from 0. */
    @Embeddable
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "content_id")
        private long contentId;

        @Column(name = "chunk_number")
        private int number;

        protected Key() {}

        public Key(long contentId, int number) {
            this.contentId = contentId;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.contentId == contentId && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(contentId, number);
        }
    }
}

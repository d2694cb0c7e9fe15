package org.senddocument.service.content;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.senddocument.domain.content.Content;
import org.senddocument.domain.content.ContentRole;
import org.senddocument.domain.content.Contents;

/** Single rows of bodies. A transaction each: a slow caller at the other end of a stream must hold none open. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ContentRows {

    @Inject
    Contents contents;

    @Inject
    Clock clock;

    public long begin(ContentRole role, String contentType, String title) {
        // The id is drawn at once, the row is written at the end of the transaction.
        return contents.add(new Content(role, contentType, title, clock.instant()))
                .id();
    }

    /** A body that fits into one chunk, within the transaction of what it belongs to. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public long addWhole(ContentRole role, String contentType, byte[] bytes) {
        Content content = new Content(role, contentType, null, clock.instant());
        content.complete(
                bytes.length, HexFormat.of().formatHex(ContentStore.sha256().digest(bytes)));
        contents.add(content);
        contents.addChunk(content.id(), 0, bytes);
        return content.id();
    }

    public void add(long contentId, int number, byte[] bytes) {
        contents.addChunk(contentId, number, bytes);
    }

    public void complete(long contentId, long size, String sha256) {
        contents.get(contentId).complete(size, sha256);
    }

    public Optional<byte[]> read(long contentId, int number) {
        return contents.chunk(contentId, number);
    }

    public void remove(long contentId) {
        contents.remove(contentId);
    }

    /** @return false where it has found its owner since it was listed */
    public boolean removeStray(long contentId) {
        return contents.removeStray(contentId);
    }

    public List<Long> strayFor(Duration age) {
        return contents.strayBefore(clock.instant().minus(age));
    }
}

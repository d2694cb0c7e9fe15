package org.senddocument.service.content;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.senddocument.domain.content.ContentChunk;
import org.senddocument.domain.content.ContentRole;

/** Streams bodies into the database and out of it, one MiB in memory at a time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a body takes as long as its sender likes
public class ContentStore {

    @Inject
    ContentRows rows;

    /**
     * Stores a body that belongs to nobody yet.
     *
     * @param limit in bytes
     * @throws ContentTooLargeException where more came; nothing of it is kept
     * @throws IOException where the source broke off; nothing of it is kept
     */
    public StagedContent stage(ContentRole role, String contentType, String title, InputStream body, long limit)
            throws IOException {
        long id = rows.begin(role, contentType, title);
        boolean complete = false;
        try {
            StagedContent staged = copy(id, role, contentType, title, body, limit);
            rows.complete(id, staged.size(), staged.sha256());
            complete = true;
            return staged;
        } finally {
            if (!complete) {
                rows.remove(id);
            }
        }
    }

    private StagedContent copy(
            long id, ContentRole role, String contentType, String title, InputStream body, long limit)
            throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        int number = 0;
        byte[] bytes = body.readNBytes(ContentChunk.SIZE);
        while (bytes.length > 0) {
            size += bytes.length;
            if (size > limit) {
                throw new ContentTooLargeException(limit);
            }
            digest.update(bytes);
            rows.add(id, number++, bytes);
            bytes = body.readNBytes(ContentChunk.SIZE);
        }
        return new StagedContent(
                id, role, contentType, title, size, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    public InputStream open(long contentId) {
        return new ChunkedInput(number -> rows.read(contentId, number));
    }

    public void remove(long contentId) {
        rows.remove(contentId);
    }

    /** Removes what was staged longer ago than that and never adopted. */
    public int sweep(Duration age) {
        return (int) rows.strayFor(age).stream().filter(rows::removeStray).count();
    }
}

package org.senddocument.service.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.senddocument.service.content.StagedContent;

/** Tells whether two submissions are the same: a digest over the metadata and the digests of the parts. */
final class ContentDigest {

    private ContentDigest() {}

    static String of(NewDocument document) {
        StringBuilder all = new StringBuilder(ConsultationText.of(document.consultation()));
        document.contents().forEach(content -> append(all, content));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static void append(StringBuilder all, StagedContent content) {
        all.append('\n').append(content.role()).append(content.contentType());
        all.append(content.title()).append(content.sha256());
    }
}

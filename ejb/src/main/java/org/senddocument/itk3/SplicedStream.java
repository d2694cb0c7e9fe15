package org.senddocument.itk3;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** Text, the base64 of a content, text, and so on; one part open at a time. */
final class SplicedStream extends InputStream {

    private final Deque<Supplier<InputStream>> waiting = new ArrayDeque<>();
    private InputStream current = InputStream.nullInputStream();

    SplicedStream(String[] texts, List<Supplier<InputStream>> contents) {
        for (int i = 0; i < texts.length; i++) {
            byte[] text = texts[i].getBytes(StandardCharsets.UTF_8);
            waiting.add(() -> new ByteArrayInputStream(text));
            if (i < contents.size()) {
                Supplier<InputStream> content = contents.get(i);
                waiting.add(() -> new Base64Stream(content.get()));
            }
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count = current.read(bytes, offset, length);
        while (count < 0 && !waiting.isEmpty()) {
            current.close();
            current = waiting.remove().get();
            count = current.read(bytes, offset, length);
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        waiting.clear();
        current.close();
        current = InputStream.nullInputStream();
    }
}

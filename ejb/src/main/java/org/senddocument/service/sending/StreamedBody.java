package org.senddocument.service.sending;

import java.io.InputStream;
import java.util.function.Supplier;
import org.senddocument.service.mailbox.MessageBody;

/** @param length in bytes */
record StreamedBody(long length, Supplier<InputStream> source) implements MessageBody {

    @Override
    public InputStream open() {
        return source.get();
    }
}

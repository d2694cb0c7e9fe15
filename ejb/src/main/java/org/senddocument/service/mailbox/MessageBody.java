package org.senddocument.service.mailbox;

import java.io.InputStream;

/** The bytes of a message, streamed: opening it again gives the same bytes. */
public interface MessageBody {

    /** In bytes. */
    long length();

    InputStream open();
}

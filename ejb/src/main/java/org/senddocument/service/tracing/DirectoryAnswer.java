package org.senddocument.service.tracing;

/** What a directory said of one organisation. */
public sealed interface DirectoryAnswer<T> {

    /** What it holds. */
    record Known<T>(T value) implements DirectoryAnswer<T> {}

    /** It does not hold this organisation. */
    record Unknown<T>() implements DirectoryAnswer<T> {}

    /** It could not be asked. */
    record Silent<T>() implements DirectoryAnswer<T> {}
}

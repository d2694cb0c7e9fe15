package org.senddocument.service.tracing;

/** What organisation data (ODT) says of an organisation. Not to be called inside a transaction; never throws. */
@FunctionalInterface
public interface PracticeDirectory {

    DirectoryAnswer<PracticeDetails> find(String odsCode);
}

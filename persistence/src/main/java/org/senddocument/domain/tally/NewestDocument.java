package org.senddocument.domain.tally;

/** SQL that tells by which of its documents a consultation counts. */
final class NewestDocument {

    private NewestDocument() {}

    /**
     * The id of the document of the newest version. Where that was sent more than once, a copy that was accepted counts
     * before a later one: the practice has it, whatever it says of the second.
     *
     * @param chainId a column
     */
    static String of(String chainId) {
        return "(SELECT l.id FROM document l WHERE l.chain_id = " + chainId
                + " ORDER BY l.version_number DESC, CASE WHEN l.status = 'ACCEPTED' THEN 0 ELSE 1 END, l.place DESC"
                + " FETCH FIRST 1 ROW ONLY)";
    }
}

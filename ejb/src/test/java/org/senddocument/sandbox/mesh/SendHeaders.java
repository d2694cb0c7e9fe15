package org.senddocument.sandbox.mesh;

/**
 * What the sender said of a message in its headers. Absent texts are empty.
 *
 * @param to as addressed: a mailbox id or an automatic address, which is patient data
 */
record SendHeaders(
        String from,
        String to,
        String workflowId,
        String fileName,
        String localId,
        String subject,
        String partnerId,
        String checksum,
        boolean encrypted,
        boolean compressed,
        String contentType,
        String contentEncoding,
        String chunkRange) {

    static SendHeaders of(Deposit deposit) {
        return new SendHeaders(
                deposit.from(),
                deposit.to(),
                deposit.workflowId(),
                deposit.fileName(),
                deposit.localId(),
                deposit.subject(),
                "",
                "",
                false,
                false,
                deposit.contentType(),
                "",
                "");
    }

    boolean gzipped() {
        return contentEncoding.equals("gzip");
    }

    @Override
    public String toString() {
        return "SendHeaders[" + workflowId + "]";
    }
}

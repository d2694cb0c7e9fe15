package org.senddocument.domain.tally;

/** By what consultations are counted. */
public enum Grouping {
    ALL("CAST(NULL AS VARCHAR(10))", "CAST(NULL AS VARCHAR(10))"),
    DAY("CAST(t.received_on AS VARCHAR(10))", "CAST(NULL AS VARCHAR(10))"),
    PRACTICE("t.practice", "CAST(NULL AS VARCHAR(10))"),
    SENDER("t.account", "t.organisation_code");

    private final String key;
    private final String detail;

    Grouping(String key, String detail) {
        this.key = key;
        this.detail = detail;
    }

    String key() {
        return key;
    }

    String detail() {
        return detail;
    }
}

package org.senddocument.service.document;

/** What stands first in a list of documents. */
public enum ListOrder {
    NEWEST_FIRST("DESC"),
    OLDEST_FIRST("ASC");

    private final String jpql;

    ListOrder(String jpql) {
        this.jpql = jpql;
    }

    String jpql() {
        return jpql;
    }
}

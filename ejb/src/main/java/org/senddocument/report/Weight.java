package org.senddocument.report;

enum Weight {
    PLAIN,
    BOLD
}

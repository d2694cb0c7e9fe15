package org.senddocument.report.inspection;

/** What the inspection learnt of an acceptable PDF. */
public record PdfFacts(int pages) {}

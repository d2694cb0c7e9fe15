package org.senddocument.report;

import java.util.SortedSet;

/**
 * What came of a rendering.
 *
 * @param unprintable code points for which the fonts have no glyph; each stands in the report as {@code [U+XXXX]}
 */
public record RenderedReport(int pages, SortedSet<Integer> unprintable) {}

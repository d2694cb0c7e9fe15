package org.senddocument.service.document;

import java.util.List;

/**
 * Part of a list.
 *
 * @param total of all, not of this page
 * @param page counted from 1
 */
public record Page<T>(List<T> items, long total, int page, int size) {

    /** What a page holds where nothing is said. */
    public static final int USUAL_SIZE = 50;

    /** More than this is not read at a time. */
    public static final int LARGEST_SIZE = 200;

    public static int sizeOf(int asked) {
        return Math.max(1, Math.min(asked, LARGEST_SIZE));
    }

    /** True where the list has become shorter, or never was so long. */
    public boolean isPastTheEnd() {
        return page > pages();
    }

    /** How many pages there are; an empty list has one. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}

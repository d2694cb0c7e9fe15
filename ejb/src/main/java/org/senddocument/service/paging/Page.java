package org.senddocument.service.paging;

import java.util.List;

/**
 * Part of a list.
 *
 * @param total of all, not of this page
 * @param page counted from 1
 */
public record Page<T>(List<T> items, long total, int page, int size) {

    public Page {
        items = List.copyOf(items);
    }

    /** True where the list has become shorter, or never was so long. By the name of a property it would stand in the JSON. */
    public boolean pastTheEnd() {
        return page > pages();
    }

    /** How many pages there are; an empty list has one. */
    public int pages() {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, (total + size - 1) / size));
    }
}

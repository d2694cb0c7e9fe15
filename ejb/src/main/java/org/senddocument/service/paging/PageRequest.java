package org.senddocument.service.paging;

import java.util.List;

/**
 * Which part of a list is asked for. One behind the last page is empty, however far behind.
 *
 * @param number counted from 1
 * @param size how many at most, within what is read at a time
 */
public record PageRequest(int number, int size) {

    /** What a page holds where nothing is said. */
    public static final int USUAL_SIZE = 50;

    /** More than this is not read at a time. */
    public static final int LARGEST_SIZE = 200;

    public PageRequest {
        number = Math.max(1, number);
        size = Math.max(1, Math.min(size, LARGEST_SIZE));
    }

    /** Of the usual size. */
    public static PageRequest of(int number) {
        return new PageRequest(number, USUAL_SIZE);
    }

    /** The place of the first item, counted from 0; with the size added to it, it is an int still. */
    public int first() {
        return (int) Math.min((number - 1L) * size, Integer.MAX_VALUE - size);
    }

    public <T> Page<T> of(List<T> items, long total) {
        return new Page<>(items, total, number, size);
    }
}

package org.senddocument.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.senddocument.service.paging.Page;

/**
 * Links to the other pages of a list: the first, the last, and those next to this one.
 *
 * @param previous address, or null on the first page
 * @param next address, or null on the last page
 */
public record Pagination(List<Step> steps, String previous, String next) {

    /** A page, or a gap where there are more pages than shown. */
    public record Step(int number, String address, boolean current, boolean gap) {

        static Step gapAt(int number) {
            return new Step(number, null, false, true);
        }
    }

    /** Of the page that is shown. @param address of a page, by its number */
    public static Pagination of(Page<?> page, IntFunction<String> address) {
        return of(page.page(), page.pages(), address);
    }

    /** @param address of a page, by its number */
    static Pagination of(int page, int pages, IntFunction<String> address) {
        List<Step> steps = new ArrayList<>();
        int last = 0;
        for (int number : shown(page, pages)) {
            if (number > last + 1) {
                steps.add(Step.gapAt(last + 1));
            }
            steps.add(new Step(number, address.apply(number), number == page, false));
            last = number;
        }
        return new Pagination(
                List.copyOf(steps),
                page > 1 ? address.apply(page - 1) : null,
                page < pages ? address.apply(page + 1) : null);
    }

    private static int[] shown(int page, int pages) {
        return IntStream.rangeClosed(1, pages)
                .filter(number -> number == 1 || number == pages || Math.abs(number - page) <= 1)
                .toArray();
    }

    public boolean isNeeded() {
        return steps.size() > 1;
    }
}

package org.senddocument.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;

/**
 * The page of a list that the address asks for. Whoever asks for one past the end is led to the last: the list has become
 * shorter since they saw it.
 */
@Dependent
public class ListPage {

    @Inject
    QueryParams params;

    @Inject
    PageAddress address;

    /** Of the usual size. */
    public <T> Page<T> of(Function<PageRequest, Page<T>> list, IntFunction<String> addresses) {
        return of(PageRequest.USUAL_SIZE, list, addresses);
    }

    /**
     * To be called before the page is rendered, for afterwards nobody can be led elsewhere.
     *
     * @param addresses of the pages of the list, by their numbers
     */
    public <T> Page<T> of(int size, Function<PageRequest, Page<T>> list, IntFunction<String> addresses) {
        Page<T> page = list.apply(new PageRequest(params.page(), size));
        if (page.pastTheEnd()) {
            address.leadTo(addresses.apply(page.pages()));
        }
        return page;
    }
}

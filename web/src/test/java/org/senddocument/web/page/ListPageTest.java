package org.senddocument.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;

class ListPageTest {

    private final List<String> ledTo = new ArrayList<>();
    private final ListPage pages = new ListPage();

    /** @param asked what the address says; @param total how long the list is now */
    private Page<String> page(int asked, long total) {
        pages.params = new QueryParams() {
            @Override
            public int page() {
                return asked;
            }
        };
        pages.address = new PageAddress() {
            @Override
            public void leadTo(String path) {
                ledTo.add(path);
            }
        };
        return pages.of(20, request -> list(request, total), number -> Address.of("/list")
                .page(number)
                .toString());
    }

    private static Page<String> list(PageRequest request, long total) {
        return request.of(List.of(), total);
    }

    @Test
    void thePageThatIsAskedForIsShown() {
        assertThat(page(2, 40)).satisfies(page -> {
            assertThat(page.page()).isEqualTo(2);
            assertThat(page.size()).isEqualTo(20);
        });
        assertThat(ledTo).isEmpty();
    }

    @Test
    void whoeverAsksForAPagePastTheEndIsLedToTheLastOne() {
        page(3, 40);
        page(7, 20);
        page(2, 0);

        assertThat(ledTo).containsExactly("/list?page=2", "/list", "/list");
    }
}

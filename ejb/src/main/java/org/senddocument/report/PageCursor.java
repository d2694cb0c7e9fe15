package org.senddocument.report;

import java.io.IOException;

/** Where the notes are being written: begins another page, with its head, when there is no more room on this one. */
final class PageCursor {

    /** Begins a page. */
    interface Pages {
        Canvas next() throws IOException;

        /** Where the text of the new page begins. */
        float top();
    }

    private final Pages pages;
    private Canvas canvas;
    private float y;

    PageCursor(Pages pages, Canvas canvas, float y) {
        this.pages = pages;
        this.canvas = canvas;
        this.y = y;
    }

    /** Makes sure that so much fits below; a new page has always room enough. */
    void ensure(float height) throws IOException {
        if (y - height < Layout.LOWEST) {
            canvas = pages.next();
            y = pages.top();
        }
    }

    boolean has(float height) {
        return y - height >= Layout.LOWEST;
    }

    void down(float height) {
        y -= height;
    }

    Canvas canvas() {
        return canvas;
    }

    float y() {
        return y;
    }
}

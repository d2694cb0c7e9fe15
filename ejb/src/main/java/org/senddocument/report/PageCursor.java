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

    /** Says at the top of a page what is gone on with there. */
    interface Continuation {
        float draw(Canvas canvas, float top) throws IOException;

        /** Where nothing is. */
        Continuation NONE = (canvas, top) -> top;
    }

    private final Pages pages;
    private Canvas canvas;
    private Continuation continuation = Continuation.NONE;
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
            y = continuation.draw(canvas, pages.top());
        }
    }

    void goesOnWith(Continuation continued) {
        continuation = continued;
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

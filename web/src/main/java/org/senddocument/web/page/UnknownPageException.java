package org.senddocument.web.page;

/** The address names nothing that there is. */
public class UnknownPageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownPageException() {
        super("There is no such page.");
    }
}

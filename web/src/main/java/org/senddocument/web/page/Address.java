package org.senddocument.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** An address of this application, from the context root, with its query. */
public final class Address {

    private final StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    private final String path;

    private Address(String path) {
        this.path = path;
    }

    /** @param path such as {@code /documents} */
    public static Address of(String path) {
        return new Address(path);
    }

    /** @param value left out where it is null */
    public Address with(String name, Object value) {
        if (value != null) {
            query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
        return this;
    }

    /** Left out where it is not so. */
    public Address withFlag(String name, boolean flag) {
        return with(name, flag ? true : null);
    }

    /** One page of a list; the first is the list itself. */
    public Address page(int number) {
        return with("page", number == 1 ? null : number);
    }

    @Override
    public String toString() {
        return path + query;
    }
}

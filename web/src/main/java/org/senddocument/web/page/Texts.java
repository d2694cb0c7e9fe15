package org.senddocument.web.page;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the pages, by key. There is one language. */
public final class Texts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.senddocument.web.text", Locale.ENGLISH);

    private Texts() {}

    /** @throws java.util.MissingResourceException where there is no such key */
    public static String of(String key) {
        return BUNDLE.getString(key);
    }
}

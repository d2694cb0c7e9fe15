package org.senddocument.web.settings;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What each setting is for, in a few words; docs/configuration.md tells more. */
final class SettingTexts {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.senddocument.web.settings", Locale.ENGLISH);

    private SettingTexts() {}

    /** Empty of a key that nobody has explained. */
    static String of(String key) {
        try {
            return TEXTS.getString(key);
        } catch (MissingResourceException e) {
            return "";
        }
    }
}

package org.senddocument.itk3;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import org.senddocument.domain.document.Remedy;

/** What helps, for every code that has {@link Advice}; kept in {@code remedies.properties}. */
public final class Remedies {

    private static final Properties BY_CODE = load();

    private Remedies() {}

    /** Empty where the code is not known. */
    public static Optional<Remedy> of(String code) {
        return code == null
                ? Optional.empty()
                : Optional.ofNullable(BY_CODE.getProperty(code)).map(Remedy::valueOf);
    }

    private static Properties load() {
        Properties byCode = new Properties();
        try (InputStream file = Remedies.class.getResourceAsStream("remedies.properties")) {
            byCode.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byCode;
    }
}

package org.senddocument.web.document;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Optional;

/** The NHS numbers that a person searched by, under keys that may stand in an address. They end with the session. */
@SessionScoped
public class PatientSearches implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int KEPT = 20;

    private final LinkedHashMap<String, String> numbers = new LinkedHashMap<>();

    public synchronized void keep(String key, String nhsNumber) {
        numbers.put(key, nhsNumber);
        if (numbers.size() > KEPT) {
            numbers.remove(numbers.keySet().iterator().next());
        }
    }

    public synchronized Optional<String> nhsNumber(String key) {
        return Optional.ofNullable(numbers.get(key));
    }
}

package org.senddocument.config;

import java.util.List;

/** What is configured is not enough, or wrong; the message lists every fault by its key and no value. */
public class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConfigurationException(List<String> faults) {
        super("Send Document cannot start. Settings missing or wrong (" + faults.size() + "): "
                + String.join("; ", faults) + ".");
    }
}

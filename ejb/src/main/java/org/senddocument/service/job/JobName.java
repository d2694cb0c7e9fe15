package org.senddocument.service.job;

import java.util.Arrays;
import java.util.Optional;

/** The jobs, by the names under which operators and the batch runtime know them. */
public enum JobName {
    /** Runs on every node at once; each claims documents that no other holds. */
    SEND_DOCUMENTS("send-documents", true),
    COLLECT_ACKNOWLEDGEMENTS("collect-acknowledgements", false),
    RECONCILE_DOCUMENTS("reconcile-documents", false),
    PURGE_DOCUMENTS("purge-documents", false);

    private final String text;
    private final boolean onEachNode;

    JobName(String text, boolean onEachNode) {
        this.text = text;
        this.onEachNode = onEachNode;
    }

    public static Optional<JobName> of(String text) {
        return Arrays.stream(values()).filter(name -> name.text.equals(text)).findFirst();
    }

    public String text() {
        return text;
    }

    /** False where one run at a time is enough for the cluster. */
    boolean isOnEachNode() {
        return onEachNode;
    }

    /** What a run must hold, so that there is one at a time: on its node, or in the cluster. */
    String lockOn(String node) {
        return onEachNode ? text + "@" + node : text;
    }
}

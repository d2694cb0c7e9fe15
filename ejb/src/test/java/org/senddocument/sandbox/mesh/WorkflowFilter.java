package org.senddocument.sandbox.mesh;

import java.util.function.Predicate;

/** The query parameter workflow_filter: {@code W}, {@code W*} or {@code *W*}, each of them denied by a leading {@code !}. */
final class WorkflowFilter {

    private WorkflowFilter() {}

    static Predicate<StoredMessage> of(String filter) {
        if (filter.isBlank()) {
            return message -> true;
        }
        boolean denied = filter.startsWith("!");
        Predicate<String> matches = plain(denied ? filter.substring(1) : filter);
        return message -> matches.test(message.headers().workflowId()) != denied;
    }

    private static Predicate<String> plain(String filter) {
        if (filter.startsWith("*") && filter.endsWith("*") && filter.length() > 1) {
            String part = filter.substring(1, filter.length() - 1);
            return workflow -> workflow.contains(part);
        }
        if (filter.endsWith("*")) {
            String start = filter.substring(0, filter.length() - 1);
            return workflow -> workflow.startsWith(start);
        }
        return filter::equals;
    }
}

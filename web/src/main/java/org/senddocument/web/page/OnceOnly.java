package org.senddocument.web.page;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.function.Supplier;

/**
 * Makes one action of a form that is sent twice: the second click waits for the first, is led to the same page, and finds
 * the same notice there, since the browser drops the answer to the first.
 */
@SessionScoped
public class OnceOnly implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int KEPT = 20;

    private final LinkedHashMap<String, Outcome> outcomes = new LinkedHashMap<>();

    @Inject
    Notices notices;

    private record Outcome(String page, Notice notice) implements Serializable {}

    /**
     * @param form what no two forms share
     * @param action gives the page that follows; one that throws may be tried again
     */
    public synchronized String perform(String form, Supplier<String> action) {
        if (outcomes.containsKey(form)) {
            notices.again(outcomes.get(form).notice());
        } else {
            outcomes.put(form, new Outcome(action.get(), notices.next()));
        }
        if (outcomes.size() > KEPT) {
            outcomes.remove(outcomes.keySet().iterator().next());
        }
        return outcomes.get(form).page();
    }
}

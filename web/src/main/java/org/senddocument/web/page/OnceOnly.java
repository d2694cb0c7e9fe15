package org.senddocument.web.page;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Makes one action of a form that is sent twice: the second click waits for the first and is led to the same page. */
@SessionScoped
public class OnceOnly implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int KEPT = 20;

    private final LinkedHashMap<String, String> outcomes = new LinkedHashMap<>();

    /**
     * @param form what no two forms share
     * @param action gives the page that follows; one that throws may be tried again
     */
    public synchronized String perform(String form, Supplier<String> action) {
        Map<String, String> done = outcomes;
        if (!done.containsKey(form)) {
            done.put(form, action.get());
        }
        if (done.size() > KEPT) {
            done.remove(done.keySet().iterator().next());
        }
        return done.get(form);
    }
}

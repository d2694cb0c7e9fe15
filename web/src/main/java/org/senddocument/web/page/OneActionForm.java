package org.senddocument.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;

/** A form that acts once, however often its button is pressed; with the reason, where it asks for one. */
@Dependent
public class OneActionForm {

    @Inject
    OnceOnly once;

    @Inject
    Supplier<UUID> ids;

    private String id;
    private String reason;

    /** From now on it is another form, and may act again. */
    @PostConstruct
    public void renew() {
        id = ids.get().toString();
    }

    /** @param action gives the page that follows */
    public String perform(Supplier<String> action) {
        return once.perform(id, action);
    }

    /** What tells this form from another one of the same page. */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

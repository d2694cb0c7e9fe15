package org.senddocument.web.page;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** Carries a notice over the redirect that follows every action. */
@SessionScoped
public class Notices implements Serializable {

    private static final long serialVersionUID = 1L;

    private Notice next;

    public synchronized void done(String key) {
        next = new Notice(Notice.Kind.DONE, key, null);
    }

    public synchronized void notDone(String key, String detail) {
        next = new Notice(Notice.Kind.NOT_DONE, key, detail);
    }

    /** The notice, once; null where there is none. */
    public synchronized Notice take() {
        Notice taken = next;
        next = null;
        return taken;
    }
}

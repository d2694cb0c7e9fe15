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

    /** It was done, and the person has to do something more now. */
    public synchronized void important(String key, String detail) {
        next = new Notice(Notice.Kind.IMPORTANT, key, detail);
    }

    public synchronized void notDone(String key, String detail) {
        next = new Notice(Notice.Kind.NOT_DONE, key, detail);
    }

    synchronized void again(Notice notice) {
        next = notice;
    }

    /** What the next page will say; null where it will say nothing. */
    synchronized Notice next() {
        return next;
    }

    /** The notice, once; null where there is none. */
    public synchronized Notice take() {
        Notice taken = next;
        next = null;
        return taken;
    }
}

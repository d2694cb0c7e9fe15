package org.senddocument.web.document;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.senddocument.service.document.ResendOutcome;

/** What became of the documents that a person sent again together last. */
@Named("lastResend")
@SessionScoped
public class LastResend implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<ResendOutcome> outcomes = new ArrayList<>();

    synchronized void keep(List<ResendOutcome> all) {
        outcomes.clear();
        outcomes.addAll(all);
    }

    public synchronized List<ResendOutcome> getResent() {
        return outcomes.stream().filter(ResendOutcome::isResent).toList();
    }

    public synchronized List<ResendOutcome> getRefused() {
        return outcomes.stream().filter(outcome -> !outcome.isResent()).toList();
    }
}

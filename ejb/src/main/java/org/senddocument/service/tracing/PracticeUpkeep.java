package org.senddocument.service.tracing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Has practices described by the directories, for people to read. That it fails stops nothing. */
@Dependent
public class PracticeUpkeep {

    private static final System.Logger LOG = System.getLogger(PracticeUpkeep.class.getName());

    private static final int AT_A_TIME = 50;

    @Inject
    TracingSettings settings;

    @Inject
    PracticeBook book;

    @Inject
    PracticeDirectory directory;

    @Inject
    SystemDirectory systems;

    /** Practices that answered, and those whose description is too old. */
    public Map<String, Long> lookUpWhatIsDue() {
        if (!settings.describesPractices()) {
            return Map.of();
        }
        List<String> due = book.due(AT_A_TIME);
        return Map.of("practices", due.stream().filter(this::lookUp).count());
    }

    void lookUpWhereDue(String odsCode) {
        if (settings.describesPractices() && book.isDue(odsCode)) {
            lookUp(odsCode);
        }
    }

    /** @return false where a directory was silent: it is asked again later */
    private boolean lookUp(String odsCode) {
        DirectoryAnswer<PracticeDetails> details = directory.find(odsCode);
        DirectoryAnswer<String> asid = systems.asidOf(odsCode);
        if (details instanceof DirectoryAnswer.Silent || asid instanceof DirectoryAnswer.Silent) {
            LOG.log(System.Logger.Level.WARNING, "The practice {0} could not be looked up.", odsCode);
            return false;
        }
        try {
            book.note(odsCode, details, asid);
            return true;
        } catch (RuntimeException e) {
            // Two nodes may describe the same practice at once; what people read is no reason to stop a document.
            LOG.log(System.Logger.Level.WARNING, "The practice {0} could not be written down.", odsCode);
            return false;
        }
    }
}

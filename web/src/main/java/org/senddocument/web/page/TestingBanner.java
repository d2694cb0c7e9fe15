package org.senddocument.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.senddocument.service.sending.GpConnectSettings;

/** Says on every page that nothing reaches a patient's practice while all messages go to one mailbox. */
@Named("testing")
@RequestScoped
public class TestingBanner {

    @Inject
    GpConnectSettings settings;

    /** Null where messages go to the practices, as they should. */
    public String getMailbox() {
        return settings.recipientMailbox().orElse(null);
    }
}

package org.senddocument.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says on every page that nothing reaches a patient's practice while all messages go to one mailbox. */
@Named("testing")
@RequestScoped
public class TestingBanner {

    @Inject
    @ConfigProperty(name = "senddocument.mesh.recipient-mailbox")
    Optional<String> mailbox;

    /** Null where messages go to the practices, as they should. */
    public String getMailbox() {
        return mailbox.orElse(null);
    }
}

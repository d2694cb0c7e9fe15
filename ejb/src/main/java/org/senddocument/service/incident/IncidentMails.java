package org.senddocument.service.incident;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.senddocument.domain.incident.Incident;
import org.senddocument.domain.incident.OutgoingMail;
import org.senddocument.domain.incident.OutgoingMails;

/** Writes the mails about incidents, in the transaction of what they tell: there is never one without the other. */
@Dependent
public class IncidentMails {

    private static final String FOOT =
            "\nAll incidents: %s/incidents\n\nThis mail was written by Send Document. It holds"
                    + " no patient data; to see it, sign in by the links above.\n";

    @Inject
    OutgoingMails mails;

    @Inject
    NoticeSettings settings;

    @Inject
    Supplier<UUID> ids;

    void opened(Incident incident, Instant now) {
        write(title(incident, incident.current()), inFull(incident), now);
    }

    /** There is much more of it than people were last told. */
    void grown(Incident incident, Instant now) {
        write("More of it: " + title(incident, incident.current()), inFull(incident), now);
    }

    void closed(Incident incident, Instant now) {
        String body = title(incident, incident.total()) + ".\n\nThis is over since "
                + LondonTime.of(incident.closedAt()) + ". It began on " + LondonTime.of(incident.openedAt())
                + ". There is nothing left to do.\n";
        write("Over: " + title(incident, incident.total()), body, now);
    }

    /** One for all that is open. */
    void digest(List<Incident> open, Instant now) {
        String subject = open.size() == 1 ? "1 incident is still open" : open.size() + " incidents are still open";
        String body = open.stream().map(this::inFull).collect(Collectors.joining("\n----\n\n"));
        write(subject, body, now);
    }

    private String inFull(Incident incident) {
        String links = IncidentTexts.links(incident.cause()).stream()
                .map(link -> "  " + link.name() + ": " + settings.publicUrl() + link.address() + "\n")
                .collect(Collectors.joining());
        return title(incident, incident.current()) + ", since " + LondonTime.of(incident.openedAt()) + ".\n"
                + incident.detail() + "\n\n"
                + IncidentTexts.means(incident.cause()) + "\n\nWhat to do: "
                + IncidentTexts.whatToDo(incident.cause()) + "\n\n" + links;
    }

    private static String title(Incident incident, long count) {
        return IncidentTexts.title(incident.cause(), count);
    }

    private void write(String subject, String body, Instant now) {
        if (settings.mailed()) {
            String text = body + FOOT.formatted(settings.publicUrl());
            mails.add(new OutgoingMail(ids.get(), "Send Document: " + subject, text, now));
        }
    }
}

package org.senddocument.web.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.senddocument.service.document.ActionNotPermittedException;
import org.senddocument.service.document.ContentsRemovedException;
import org.senddocument.service.document.ReasonMissingException;

/**
 * What a form asked for and did not get is said on the page it came from: beside the field where one is at fault, else on
 * the page shown anew. The rest are faults.
 */
class PageFaults extends ExceptionHandlerWrapper {

    PageFaults(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            Optional<Notice> notice = noticeOf(thrown);
            if (AccountFault.tell(thrown)) {
                events.remove();
            } else if (notice.isPresent()) {
                events.remove();
                showAnew(notice.get());
            }
        }
        getWrapped().handle();
    }

    private static Optional<Notice> noticeOf(Throwable thrown) {
        if (Fault.cause(ViewExpiredException.class, thrown).isPresent()) {
            return Optional.of(new Notice(Notice.Kind.NOT_DONE, "fault.expired", null));
        }
        if (Fault.cause(ReasonMissingException.class, thrown).isPresent()) {
            return Optional.of(new Notice(Notice.Kind.NOT_DONE, "reason.required", null));
        }
        if (Fault.cause(ContentsRemovedException.class, thrown).isPresent()) {
            return Optional.of(new Notice(Notice.Kind.NOT_DONE, "fault.contents-removed", null));
        }
        return Fault.cause(ActionNotPermittedException.class, thrown)
                .map(refused -> new Notice(Notice.Kind.NOT_DONE, "fault.not-permitted", refused.getMessage()));
    }

    private static void showAnew(Notice notice) {
        CDI.current().select(Notices.class).get().notDone(notice.key(), notice.detail());
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        try {
            external.redirect(CDI.current().select(PageAddress.class).get().getHere());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}

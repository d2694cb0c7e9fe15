package org.senddocument.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.StreamSupport;

/** What is wrong with what a person put in, each fault with the field that it is about. */
@Named("errors")
@RequestScoped
public class PageErrors {

    @Inject
    FacesContext faces;

    /** @param field id of the field, or null where it is about none */
    public record PageError(String field, String text) {}

    public List<PageError> getList() {
        return StreamSupport.stream(((Iterable<String>) faces::getClientIdsWithMessages).spliterator(), false)
                .flatMap(field -> faces.getMessageList(field).stream()
                        .filter(message -> message.getSeverity() == FacesMessage.SEVERITY_ERROR)
                        .map(message -> new PageError(field, message.getSummary())))
                .toList();
    }

    /** For EL: {@code #{errors.any}}. */
    public boolean isAny() {
        return !getList().isEmpty();
    }

    /** For EL: {@code #{errors.on('reason')}}; null where nothing is wrong with the field. */
    public String on(String field) {
        return getList().stream()
                .filter(error -> field.equals(error.field()))
                .map(PageError::text)
                .findFirst()
                .orElse(null);
    }

    /** Said once, however often it is found. @param key of the text */
    public void add(String field, String key) {
        PageError error = new PageError(field, Texts.of(key));
        if (!getList().contains(error)) {
            faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, error.text(), null));
        }
    }
}

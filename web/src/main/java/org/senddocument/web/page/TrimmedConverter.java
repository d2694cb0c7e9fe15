package org.senddocument.web.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** Text without the blanks around it: nothing but blanks is nothing. */
@FacesConverter("trimmed")
public class TrimmedConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext faces, UIComponent field, String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, String text) {
        return text == null ? "" : text;
    }
}

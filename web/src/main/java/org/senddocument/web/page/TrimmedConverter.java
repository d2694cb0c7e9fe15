package org.senddocument.web.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.stream.Collectors;
import org.senddocument.service.fault.PlainText;

/**
 * Text without the blanks around it, and without what nobody sees and no database takes, which comes along where text is
 * pasted. Nothing but those is nothing.
 */
@FacesConverter("trimmed")
public class TrimmedConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext faces, UIComponent field, String written) {
        String text = written == null ? "" : seen(written).strip();
        return text.isEmpty() ? null : text;
    }

    private static String seen(String written) {
        return written.codePoints()
                .mapToObj(Character::toString)
                .filter(PlainText::isProse)
                .collect(Collectors.joining());
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, String text) {
        return text == null ? "" : text;
    }
}

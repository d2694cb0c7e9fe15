package org.senddocument.web.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.senddocument.domain.consultation.NhsNumber;

/** An NHS number as people write it, with spaces or dashes, and as it is kept: ten digits. */
@FacesConverter("nhsNumber")
public class NhsNumberConverter implements Converter<String> {

    private static final int LENGTH = 10;

    @Override
    public String getAsObject(FacesContext faces, UIComponent field, String written) {
        String digits = written == null ? "" : NhsNumber.bare(written);
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("[0-9]+")) {
            throw wrong("nhs-number.letters");
        }
        if (digits.length() != LENGTH) {
            throw wrong("nhs-number.length");
        }
        if (!NhsNumber.isValid(digits)) {
            throw wrong("nhs-number.check-digit");
        }
        return digits;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, String number) {
        return number == null ? "" : spaced(number);
    }

    /** Three, three and four digits, as the NHS writes them. */
    static String spaced(String number) {
        return number.length() == LENGTH
                ? number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6)
                : number;
    }

    private static ConverterException wrong(String key) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(key), null));
    }
}

package org.senddocument.web.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** An NHS number as people write it, with spaces or dashes, and as it is kept: ten digits. */
@FacesConverter("nhsNumber")
public class NhsNumberConverter implements Converter<String> {

    private static final int LENGTH = 10;

    @Override
    public String getAsObject(FacesContext faces, UIComponent field, String written) {
        String digits = written == null ? "" : written.replaceAll("[\\s\\u00a0\\u2010-\\u2015-]", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("[0-9]+")) {
            throw wrong("nhs-number.letters");
        }
        if (digits.length() != LENGTH) {
            throw wrong("nhs-number.length");
        }
        if (!hasItsCheckDigit(digits)) {
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

    /** Modulus 11: weighted 10 to 1, the digits sum to a multiple of 11. */
    private static boolean hasItsCheckDigit(String digits) {
        int sum = 0;
        for (int place = 0; place < LENGTH; place++) {
            sum += (LENGTH - place) * (digits.charAt(place) - '0');
        }
        return sum % 11 == 0;
    }

    private static ConverterException wrong(String key) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(key), null));
    }
}

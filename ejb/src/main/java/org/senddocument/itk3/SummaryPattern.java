package org.senddocument.itk3;

import java.util.Locale;

/**
 * How a generation of the standard words the one line that says what a message is.
 *
 * @param patient title, patient's name, NHS number
 * @param place name and ODS code of where the patient was seen; left out of a confidential consultation
 * @param version of the document
 */
record SummaryPattern(String patient, String place, String version) {

    /** GPCM-SD-061, -064, -091 and -119, with the blank before the comma that they print. */
    static final SummaryPattern V1 =
            new SummaryPattern("%s for %s , NHS Number %s", ", seen at %s, ODS Code %s", ", Version %d");

    /** Composition.text of 2.0. */
    static final SummaryPattern V2_NARRATIVE =
            new SummaryPattern("%s for %s, NHS Number: %s", ", seen at %s, %s", ", Version: %d");

    /** Mex-Subject of 2.0. */
    static final SummaryPattern V2_SUBJECT =
            new SummaryPattern("%s for %s, NHS Number: %s", ", seen at %s, ODS code: %s", ", version %d");

    String format(Summary summary) {
        String seenAt = summary.placeHidden() ? "" : format(place, summary.organisation(), summary.odsCode());
        return format(patient, summary.title(), summary.patient(), summary.nhsNumber())
                + seenAt
                + format(version, summary.version());
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}

package org.senddocument.itk3;

import org.senddocument.domain.consultation.Consultation;
import org.senddocument.text.AsciiText;

/**
 * The Mex-Subject (GPCM-SD-064, -091): ASCII, at most MESH's 500 characters, none of them a control character.
 *
 * @param value patient data, never to be logged
 */
public record MessageSubject(String value) {

    /** So that title, patient, place and the words between them stay below 500 together and the version is never cut. */
    private static final int LONGEST_PART = 130;

    /** The consultation must name its organisation. */
    public static MessageSubject of(GpConnectVersion version, Consultation consultation, int documentVersion) {
        Summary summary = Summary.of(version, consultation, documentVersion).map(MessageSubject::part);
        return new MessageSubject(version.subjectPattern().format(summary));
    }

    private static String part(String text) {
        String folded = AsciiText.fold(text);
        return folded.length() <= LONGEST_PART ? folded : folded.substring(0, LONGEST_PART - 3) + "...";
    }

    @Override
    public String toString() {
        return "MessageSubject[…]";
    }
}

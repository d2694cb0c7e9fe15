package org.senddocument.itk3;

import java.util.Locale;
import java.util.Optional;
import org.senddocument.domain.consultation.Patient;
import org.senddocument.text.AsciiText;

/**
 * The address of automatic routing (GPCM-SD-056, -063): {@code GPPROVIDER_<NHS number>_<birth date>_<surname>}, from which
 * MESH finds the registered practice once PDS agrees with all three. The standard does not say how a surname is to be
 * written there, so:
 *
 * <ul>
 *   <li>spaces, hyphens and apostrophes stay, since PDS holds them; other marks used in their place become them;
 *   <li>accents go and letters such as ß or ø are spelled out: a header carries ASCII only;
 *   <li>an underscore, which would part the address anew, becomes a space;
 *   <li>it ends at the 35th character, because PDS holds no more. So the address never reaches the 100 of MESH;
 *   <li>a surname with letters that have no ASCII form has no address.
 * </ul>
 *
 * @param value patient data, never to be logged
 */
public record RoutingAddress(String value) {

    private static final int LONGEST_SURNAME_IN_PDS = 35;

    /** Empty where the surname cannot be written in an address; the check at the door asks the same. */
    public static Optional<RoutingAddress> of(Patient patient, BirthDateFormat format) {
        return surname(patient.family())
                .map(surname -> String.join(
                        "_", "GPPROVIDER", patient.nhsNumber(), format.format(patient.birthDate()), surname))
                .map(RoutingAddress::new);
    }

    /** Whether a surname can be written in an address. */
    public static boolean canName(String family) {
        return surname(family).isPresent();
    }

    /** The surname as the address writes it. */
    static Optional<String> surname(String family) {
        String surname = AsciiText.fold(family == null ? "" : family.replace('_', ' '));
        if (surname.isEmpty() || surname.indexOf(AsciiText.UNKNOWN) >= 0) {
            return Optional.empty();
        }
        return Optional.of(surname.substring(0, Math.min(surname.length(), LONGEST_SURNAME_IN_PDS))
                .strip());
    }

    /** Whether MESH would take two surnames for one: neither case nor accents nor signs between the letters part them. */
    public static boolean isSameSurname(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String family) {
        String plain = surname(family).orElse(family == null ? "" : family);
        String letters = plain.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.isEmpty() ? plain : letters;
    }

    @Override
    public String toString() {
        return "RoutingAddress[…]";
    }
}

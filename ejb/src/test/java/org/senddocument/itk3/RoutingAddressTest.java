package org.senddocument.itk3;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingAddressTest {

    @Test
    void theAddressNamesNhsNumberBirthDateAndSurname() {
        RoutingAddress address = RoutingAddress.of(SampleMessages.PATIENT, BirthDateFormat.YEAR_FIRST)
                .orElseThrow();

        assertThat(address.value()).isEqualTo("GPPROVIDER_9991234004_19680307_Okafor-Lindqvist");
    }

    @Test
    void theOlderGenerationMayPutTheDayFirst() {
        BirthDateFormat format = BirthDateFormat.of("ddMMyyyy").orElseThrow();

        RoutingAddress address =
                RoutingAddress.of(SampleMessages.PATIENT, format).orElseThrow();

        assertThat(address.value()).isEqualTo("GPPROVIDER_9991234004_07031968_Okafor-Lindqvist");
    }

    @Test
    void onlyTwoFormatsOfABirthDateAreKnown() {
        assertThat(BirthDateFormat.of("yyyyMMdd")).contains(BirthDateFormat.YEAR_FIRST);
        assertThat(BirthDateFormat.of("yyyy-MM-dd")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    O'Neill,            O'Neill
                    O\u2019Neill,       O'Neill
                    O`Neill,            O'Neill
                    D\u00B4Souza,       D'Souza
                    Smith-Jones,        Smith-Jones
                    Smith\u2013Jones,   Smith-Jones
                    Smith\u2011Jones,   Smith-Jones
                    Mac\u00ADdonald,    Macdonald
                    van der Berg,       van der Berg
                    " van\tder  Berg ", van der Berg
                    van\u00A0Dijk,      van Dijk
                    St. John,           St. John
                    Müller,             Muller
                    Mu\u0308ller,       Muller
                    Strauß,             Strauss
                    Sørensen,           Sorensen
                    Łukasiewicz,        Lukasiewicz
                    Đorđević,           Dordevic
                    Nuñez,              Nunez
                    Smith_Jones,        Smith Jones
                    _Smith_,            Smith
                    """)
    void aSurnameIsWrittenAsPdsHoldsIt(String family, String written) {
        assertThat(RoutingAddress.surname(family)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "___", "王", "Иванов", "Smith王", "Smith\u0001", "Smi?th", "\uD800"})
    void aSurnameWithoutAnAsciiFormHasNoAddress(String family) {
        assertThat(RoutingAddress.of(SampleMessages.patient(family), BirthDateFormat.YEAR_FIRST))
                .isEmpty();
    }

    @Test
    void aMissingSurnameHasNoAddress() {
        assertThat(RoutingAddress.surname(null)).isEmpty();
    }

    @Test
    void aSurnameEndsWhereThatOfPdsEnds() {
        String family = "Wolfeschlegelsteinhausenbergerdorff";

        assertThat(family).hasSize(35);
        assertThat(RoutingAddress.surname(family)).contains(family);
        assertThat(RoutingAddress.surname(family + "-Smith")).contains(family);
        assertThat(RoutingAddress.surname("Abcdefghijklmnopqrstuvwxyz Abcdefg Smith"))
                .contains("Abcdefghijklmnopqrstuvwxyz Abcdefg");
    }

    @Test
    void theLongestAddressIsWithinTheLimitOfMesh() {
        RoutingAddress address = RoutingAddress.of(SampleMessages.patient("ß".repeat(400)), BirthDateFormat.YEAR_FIRST)
                .orElseThrow();

        assertThat(address.value()).hasSizeLessThanOrEqualTo(100).matches("[ -~]+");
    }

    @Test
    void anAddressShowsNothingOfThePatient() {
        assertThat(RoutingAddress.of(SampleMessages.PATIENT, BirthDateFormat.YEAR_FIRST)
                        .orElseThrow())
                .hasToString("RoutingAddress[…]");
    }
}

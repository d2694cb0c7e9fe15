package org.senddocument.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether the reports are what they say they are. */
class ArchivableReportTest {

    @BeforeAll
    static void veraPdfIsReady() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> reportsAndStandards() {
        return Stream.of(
                        Named.of("one page", SampleReports.everyday()),
                        Named.of("several pages", SampleReports.ofSeveralPages()),
                        Named.of("many scripts", SampleReports.ofManyScripts()))
                .flatMap(report -> Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                        .map(standard -> Arguments.of(report, standard)));
    }

    @ParameterizedTest
    @MethodSource("reportsAndStandards")
    void aReportConformsToTheStandardThatItNames(ReportContent report, PDFAFlavour standard) throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();

        new ReportPdf().render(report, pdf);

        assertThat(faults(pdf.toByteArray(), standard)).isEmpty();
    }

    @Test
    void aPdfThatIsNotMadeForTheArchiveIsTold() throws Exception {
        assertThat(faults(SamplePdfs.pages(1), PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThat(faults(SamplePdfs.pages(1), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " "
                            + assertion.getErrorMessage())
                    .toList();
        }
    }
}

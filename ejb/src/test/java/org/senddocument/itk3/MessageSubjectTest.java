package org.senddocument.itk3;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.senddocument.domain.consultation.Coding;
import org.senddocument.domain.consultation.Organisation;

class MessageSubjectTest {

    @Test
    void theSubjectOfTheNewGenerationEndsWithTheVersion() {
        assertThat(subject(SampleMessages.v2(), 3))
                .isEqualTo("Consultation report for Mr Tobias Emeka Okafor-Lindqvist, NHS Number: 9991234004, "
                        + "seen at Larkfield Walk-in Centre, ODS code: X99001, version 3");
    }

    @Test
    void theSubjectOfTheOldGenerationIsWordedAsItsRule() {
        assertThat(subject(SampleMessages.v1(), 2))
                .isEqualTo("Consultation report for Mr Tobias Emeka Okafor-Lindqvist , NHS Number 9991234004, "
                        + "seen at Larkfield Walk-in Centre, ODS Code X99001, Version 2");
    }

    @Test
    void aConfidentialConsultationSaysNothingOfThePlace() {
        assertThat(subject(SampleMessages.v1().confidential(), 1))
                .isEqualTo(
                        "Consultation report for Mr Tobias Emeka Okafor-Lindqvist , NHS Number 9991234004, Version 1");
    }

    @Test
    void theTitleIsTheDocumentsOwnInTheNewGeneration() {
        Coding carePlan = new Coding(null, "734163000", "Care plan");

        assertThat(subject(SampleMessages.v2().as(carePlan, "Asthma plan", null), 1))
                .startsWith("Asthma plan for Mr ");
        assertThat(subject(SampleMessages.v2().as(carePlan, " ", null), 1)).startsWith("Care plan for Mr ");
        assertThat(subject(SampleMessages.v1().as(carePlan, "Asthma plan", null), 1))
                .startsWith("Consultation report for Mr ");
    }

    @Test
    void aHeaderCarriesPlainLettersOnly() {
        SampleMessages sample = SampleMessages.v2()
                .with(SampleMessages.patient("O\u2019Müller\r\nMex-To: X"))
                .with(new Organisation("X99001", "Café 健康", null, null, null, null));

        assertThat(subject(sample, 1))
                .contains("Mr Tobias Emeka O'Muller Mex-To: X, NHS")
                .contains("seen at Cafe ??, ODS")
                .matches("[ -~]+");
    }

    @Test
    void aLongSubjectKeepsItsVersionAndTheLimitOfMesh() {
        SampleMessages sample = SampleMessages.v2()
                .as(null, "T".repeat(400), null)
                .with(SampleMessages.patient("N".repeat(400)))
                .with(new Organisation("X99001", "O".repeat(400), null, null, null, null));

        assertThat(subject(sample, 12)).hasSizeLessThanOrEqualTo(500).endsWith("..., ODS code: X99001, version 12");
    }

    private static String subject(SampleMessages sample, int documentVersion) {
        return MessageSubject.of(sample.version(), sample.consultation(), documentVersion)
                .value();
    }
}

package org.senddocument.sandbox.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.senddocument.itk3.GoldenMessages;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.itk3.SampleMessages;

/** The practice is as strict as the standard: it takes every shape of our messages, and none that was changed. */
class OurMessagesTest {

    static Stream<String> names() {
        return GoldenMessages.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyShapeOfOurMessagesBreaksNoRule(String name) {
        SampleMessages sample = GoldenMessages.all().get(name);

        assertThat(violation(sample, sample.subject(), "", "")).isNull();
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            the older name of the extension       | 10008 | v1-report       | -ConsultationReport  | -ConsultationSummary
            the extension of the other generation | 10008 | v1-report       | SendDocument-ConsultationReport | None
            for information                       | 10010 | v1-report       | <code value="FA"/>   | <code value="FI"/>
            another kind of document              | 20009 | v1-report       | 371531000            | 734163000
            another title                         | 20009 | v1-report       | <title value="Consultation report"/> | <title value="A"/>
            the place in a confidential text      | 20009 | v1-confidential | , Version 1          | , seen at A, Version 1
            no place in the text of another       | 20009 | v1-report       | , seen at            | , by
            a restricted one of 2.0               | 20009 | v2-report       | <confidentiality value="N"/> | <confidentiality value="R"/>
            """)
    void whatIsChangedInThemIsNoticed(String what, String code, String name, String text, String change) {
        SampleMessages sample = GoldenMessages.all().get(name);

        Violation violation = violation(sample, sample.subject(), text, change);

        assertThat(violation).isNotNull();
        assertThat(violation.code()).isEqualTo(code);
    }

    @Test
    void nothingBesideAConfidentialReportIsTaken() {
        SampleMessages sample = GoldenMessages.confidentialWithAttachment();

        assertThat(violation(sample, sample.subject(), "", "")).hasMessageContaining("confidential report");
    }

    @Test
    void theSubjectNamesThePlaceUnlessTheConsultationIsConfidential() {
        SampleMessages shared = GoldenMessages.all().get("v1-report");
        SampleMessages confidential = GoldenMessages.all().get("v1-confidential");

        assertThat(violation(shared, confidential.subject(), "", "").code()).isEqualTo("20006");
        assertThat(violation(confidential, shared.subject(), "", "").code()).isEqualTo("20006");
    }

    private static Violation violation(SampleMessages sample, String subject, String text, String change) {
        Generation generation = sample.version() == GpConnectVersion.V1_5 ? Generation.V1 : Generation.V2;
        return BrokenSamples.violation(
                generation, "X99OT001", "X99001", subject, message(sample).replace(text, change));
    }

    private static String message(SampleMessages sample) {
        Supplier<InputStream> pdf = () -> new ByteArrayInputStream(SampleMessage.PDF);
        try (InputStream message =
                sample.envelope().open(List.copyOf(Collections.nCopies(sample.attachments(), pdf)))) {
            return new String(message.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

package org.senddocument.sandbox.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.sandbox.practice.BrokenSamples.NUMBER;
import static org.senddocument.sandbox.practice.BrokenSamples.violation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.senddocument.system.SharedFiles;

class RuleBookTest {

    private final SampleMessage sample = SampleMessage.about(NUMBER);

    @Test
    void theSampleBreaksNoRule() {
        assertThat(violation(sample, sample.xml())).isNull();
    }

    @Test
    void theSkeletonOfTheStandardBreaksNoRule() throws IOException {
        Path skeleton = SharedFiles.require("spec/samples/gpconnect/message-skeleton.xml");
        String subject = "Consultation report for Mr Richard Smith, NHS Number: 9000000009, seen at Example Medical"
                + " Centre, A12345, Version: 1";

        assertThat(violation(Generation.V2, "SENDERMESHMAILBOX", "A12345", subject, Files.readString(skeleton)))
                .isNull();
    }

    @Test
    void elementsOutOfOrderInTheHeaderAreNoticed() {
        String xml = swapped(sample.xml(), "<event>", "</event>", "<source>", "</source>");

        assertThat(violation(sample, xml).code()).isEqualTo("20006");
    }

    @Test
    void elementsOutOfOrderInTheDocumentAreNoticed() {
        String xml = swapped(sample.xml(), "<status value=\"final\">", "</status>", "<title ", "</title>");

        assertThat(violation(sample, xml).code()).isEqualTo("20009");
    }

    @Test
    void whatStu3DoesNotKnowCannotBeRead() {
        String xml = sample.xml().replace("<birthDate", "<unheardOf value=\"x\"/><birthDate");

        assertThat(violation(sample, xml).code()).isEqualTo("10009");
    }

    @Test
    void theMeshHeadersMustFitTheMessage() {
        String subject = sample.subject();

        assertThat(violation("A12345", subject.replace(NUMBER, "9990000026"), sample.xml())
                        .code())
                .isEqualTo("20006");
        assertThat(violation("A12345", "A document", sample.xml()).code()).isEqualTo("20006");
        assertThat(violation("", subject, sample.xml()).code()).isEqualTo("20006");
        assertThat(violation("B99999", subject, sample.xml()).code()).isEqualTo("20006");
        assertThat(violation("A12345-41", subject, sample.xml())).isNull();
    }

    /** The element that begins and ends as the second does changes places with the first. */
    private static String swapped(String xml, String begin1, String end1, String begin2, String end2) {
        int from1 = xml.indexOf(begin1);
        int to1 = xml.indexOf(end1, from1) + end1.length();
        int from2 = xml.indexOf(begin2, to1);
        int to2 = xml.indexOf(end2, from2) + end2.length();
        return xml.substring(0, from1)
                + xml.substring(from2, to2)
                + xml.substring(to1, from2)
                + xml.substring(from1, to1)
                + xml.substring(to2);
    }
}

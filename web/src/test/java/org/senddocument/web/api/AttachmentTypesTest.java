package org.senddocument.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentTypesTest {

    @ParameterizedTest
    @CsvSource({
        "application/pdf, application/pdf",
        "text/plain; charset=utf-8, text/plain",
        "TEXT/HTML, text/html",
        "application/rtf, application/mswrtford",
        "text/rtf, application/mswrtford",
        "application/xml, text/xml",
        "image/jpeg, image/jpg",
        "image/png, image/png",
        "application/msword, application/msword"
    })
    void aTypeOfTheStandardIsCalledAsTheStandardCallsIt(String given, String name) {
        assertThat(AttachmentTypes.accepted(given)).contains(name);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ";", "application/x-msdownload", "image/tiff", "application/octet-stream", "pdf"})
    void anyOtherIsNotAccepted(String given) {
        assertThat(AttachmentTypes.accepted(given)).isEmpty();
    }

    @Test
    void aReportIsPdfWhateverItsParameters() {
        assertThat(AttachmentTypes.isPdf("Application/PDF; name=x")).isTrue();
        assertThat(AttachmentTypes.isPdf("application/octet-stream")).isFalse();
        assertThat(AttachmentTypes.isPdf(null)).isFalse();
    }
}

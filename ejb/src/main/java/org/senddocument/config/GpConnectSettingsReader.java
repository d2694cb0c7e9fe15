package org.senddocument.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.senddocument.domain.consultation.Organisation;
import org.senddocument.itk3.BirthDateFormat;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.service.sending.GpConnectSettings;
import org.senddocument.service.submission.SubmissionSettings;

/** In which generation of the standard we send, and on whose behalf where a request does not say. */
final class GpConnectSettingsReader {

    private final ConfigurationReader values;

    GpConnectSettingsReader(ConfigurationReader values) {
        this.values = values;
    }

    GpConnectSettings read() {
        return new GpConnectSettings(
                values.require(
                        "gpconnect.version",
                        text -> GpConnectVersion.of(text).orElseThrow(),
                        "must be 2.0 or 1.5",
                        GpConnectVersion.V2_0),
                values.require(
                        "gpconnect.dob-format",
                        text -> BirthDateFormat.of(text).orElseThrow(),
                        "must be yyyyMMdd or ddMMyyyy",
                        BirthDateFormat.YEAR_FIRST),
                values.require(
                        "gpconnect.nhs-number-verification",
                        GpConnectSettingsReader::verification,
                        "must be 01 to 08",
                        "01"),
                organisation(),
                values.text("mesh.mailbox-id").orElse(""),
                values.text("mesh.recipient-mailbox"),
                values.require(
                        "mesh.local-id",
                        GpConnectSettingsReader::isUnique,
                        "must be ods-code or ods-code-and-id",
                        false));
    }

    private static String verification(String text) {
        return choice(text, List.of("01", "02", "03", "04", "05", "06", "07", "08"));
    }

    private static boolean isUnique(String text) {
        return choice(text, List.of("ods-code", "ods-code-and-id")).equals("ods-code-and-id");
    }

    private static String choice(String text, List<String> choices) {
        if (!choices.contains(text)) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private Optional<Organisation> organisation() {
        Optional<String> odsCode = values.text("organisation.ods-code");
        Optional<String> name = values.text("organisation.name");
        Optional<String> telephone = values.text("organisation.telephone");
        Optional<String> email = values.text("organisation.email");
        Optional<String> address = values.text("organisation.address");
        odsCode.filter(code -> !SubmissionSettings.isOdsCode(code))
                .ifPresent(code -> values.fault(
                        "organisation.ods-code", "must be an ODS code: 3 to 12 capital letters and digits"));
        if (odsCode.isPresent() != name.isPresent()) {
            values.fault(
                    odsCode.isPresent() ? "organisation.name" : "organisation.ods-code", "is missing beside the other");
        }
        return odsCode.map(code -> new Organisation(
                code,
                name.orElse(""),
                telephone.orElse(null),
                email.orElse(null),
                address.map(GpConnectSettingsReader::lines).orElse(List.of()),
                null));
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).toList();
    }
}

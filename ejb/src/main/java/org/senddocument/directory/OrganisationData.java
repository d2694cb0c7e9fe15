package org.senddocument.directory;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.senddocument.nationalapi.ApiAnswer;
import org.senddocument.nationalapi.ApiJson;
import org.senddocument.service.tracing.DirectoryAnswer;
import org.senddocument.service.tracing.PracticeDetails;
import org.senddocument.service.tracing.PracticeDirectory;

/** Organisation Data Terminology (ODT), FHIR R4: name, address and telephone of an ODS code. */
public final class OrganisationData implements PracticeDirectory {

    private static final int LONGEST = 200;

    private final DirectoryCall directory;

    public OrganisationData(DirectorySettings settings, Clock clock) {
        directory = new DirectoryCall(settings, clock);
    }

    @Override
    public DirectoryAnswer<PracticeDetails> find(String odsCode) {
        Optional<ApiAnswer> answer = directory.get("/Organization/" + DirectoryCall.quoted(odsCode));
        if (answer.isEmpty()) {
            return new DirectoryAnswer.Silent<>();
        }
        return details(answer.get().json())
                .<DirectoryAnswer<PracticeDetails>>map(DirectoryAnswer.Known::new)
                .orElseGet(DirectoryAnswer.Unknown::new);
    }

    /** Empty where it is no organisation, as with a code that is not known. */
    private static Optional<PracticeDetails> details(ApiJson organisation) {
        if (!organisation.is("Organization", "resourceType")) {
            return Optional.empty();
        }
        return organisation
                .text("name")
                .map(name -> new PracticeDetails(
                        cut(name),
                        address(organisation.at("address")),
                        telephone(organisation),
                        organisation.at("active").isFalse()));
    }

    private static List<String> address(ApiJson address) {
        return Stream.of(
                        address.at("line").each().flatMap(line -> line.text().stream()),
                        address.text("city").stream(),
                        address.text("postalCode").stream())
                .flatMap(lines -> lines)
                .map(OrganisationData::cut)
                .limit(8)
                .toList();
    }

    private static String telephone(ApiJson organisation) {
        return organisation
                .at("telecom")
                .each()
                .filter(contact -> contact.is("phone", "system"))
                .flatMap(contact -> contact.text("value").stream())
                .map(number -> number.substring(0, Math.min(100, number.length())))
                .findFirst()
                .orElse(null);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}

package org.senddocument.directory;

import java.time.Clock;
import java.util.Optional;
import org.senddocument.nationalapi.ApiAnswer;
import org.senddocument.nationalapi.ApiJson;
import org.senddocument.service.tracing.DirectoryAnswer;
import org.senddocument.service.tracing.SystemDirectory;

/**
 * Spine Directory Service (SDS), FHIR R4: the accredited system of an organisation. SDS knows nothing of MESH, so that this
 * decides nothing about a message.
 */
public final class SpineDirectory implements SystemDirectory {

    private static final String ID = "https://fhir.nhs.uk/Id/";

    private final DirectoryCall directory;
    private final String interaction;

    public SpineDirectory(DirectorySettings settings, Clock clock) {
        directory = new DirectoryCall(settings, clock);
        interaction = settings.interaction();
    }

    @Override
    public DirectoryAnswer<String> asidOf(String odsCode) {
        Optional<ApiAnswer> answer = directory.get("/Device?organization="
                + DirectoryCall.quoted(ID + "ods-organization-code|" + odsCode) + "&identifier="
                + DirectoryCall.quoted(ID + "nhsServiceInteractionId|" + interaction));
        if (answer.isEmpty() || !answer.get().json().is("Bundle", "resourceType")) {
            return new DirectoryAnswer.Silent<>();
        }
        return asid(answer.get().json().at("entry", "resource"))
                .<DirectoryAnswer<String>>map(DirectoryAnswer.Known::new)
                .orElseGet(DirectoryAnswer.Unknown::new);
    }

    private static Optional<String> asid(ApiJson device) {
        return device.at("identifier")
                .each()
                .filter(identifier -> identifier.is(ID + "nhsSpineASID", "system"))
                .flatMap(identifier -> identifier.text("value").stream())
                .filter(value -> value.matches("\\w{1,100}"))
                .findFirst();
    }
}

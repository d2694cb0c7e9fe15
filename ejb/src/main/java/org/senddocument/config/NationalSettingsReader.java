package org.senddocument.config;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.senddocument.directory.DirectorySettings;
import org.senddocument.domain.tracing.Finding;
import org.senddocument.pds.PdsSettings;
import org.senddocument.service.tracing.EndpointLookup;
import org.senddocument.service.tracing.TracingSettings;

/** Where PDS, organisation data and SDS are. What is set without that on which it hangs is a fault, not passed over. */
final class NationalSettingsReader {

    private static final String AN_ADDRESS = "must be an http or https address without query and slash at its end";
    private static final String RATE = "must be 1 to 1000";
    private static final String FINDINGS = "must be some of "
            + thatCanStop().map(Finding::text).collect(Collectors.joining(", ")) + ", with commas between them";

    private final ConfigurationReader values;

    NationalSettingsReader(ConfigurationReader values) {
        this.values = values;
    }

    /** @param workflowId of our messages */
    NationalSettings read(String workflowId) {
        Optional<PdsSettings> pds = pds();
        Optional<DirectorySettings> organisationData = values.read(
                        "organisation-data.base-url", Addresses::base, AN_ADDRESS)
                .map(uri -> new DirectorySettings(uri, values.text("organisation-data.api-key"), "", patience()));
        Optional<DirectorySettings> sds =
                values.read("sds.base-url", Addresses::base, AN_ADDRESS).map(this::sds);
        return new NationalSettings(
                pds,
                organisationData,
                sds,
                new TracingSettings(
                        pds.isPresent(),
                        stopAt(),
                        lookup(pds.isPresent()),
                        workflowId,
                        organisationData.isPresent(),
                        sds.isPresent(),
                        values.duration("organisation-data.max-age")));
    }

    private Optional<PdsSettings> pds() {
        Optional<URI> baseUri = values.read("pds.base-url", Addresses::base, AN_ADDRESS);
        Optional<PdsSettings.SignIn> signIn = new PdsSignInReader(values).read(baseUri.isPresent());
        int rate = values.require("pds.requests-per-second", NationalSettingsReader::rate, RATE, 1);
        Duration timeout = values.duration("pds.timeout");
        return baseUri.map(uri -> new PdsSettings(uri, signIn, rate, timeout));
    }

    private static int rate(String text) {
        int rate = Integer.parseInt(text);
        if (rate < 1 || rate > 1000) {
            throw new IllegalArgumentException();
        }
        return rate;
    }

    private DirectorySettings sds(URI uri) {
        Optional<String> key = values.text("sds.api-key");
        if (key.isEmpty()) {
            values.fault("sds.api-key", "is required beside senddocument.sds.base-url");
        }
        return new DirectorySettings(uri, key, values.requireText("sds.interaction"), patience());
    }

    private Duration patience() {
        return values.duration("organisation-data.timeout");
    }

    private Set<Finding> stopAt() {
        return values.require("pds.stop-at", NationalSettingsReader::findings, FINDINGS, Set.of());
    }

    private static Set<Finding> findings(String text) {
        EnumSet<Finding> findings = EnumSet.noneOf(Finding.class);
        Arrays.stream(text.split(","))
                .map(String::strip)
                .map(NationalSettingsReader::finding)
                .forEach(findings::add);
        return findings;
    }

    private static Finding finding(String text) {
        return thatCanStop()
                .filter(finding -> finding.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** What only an answer shows cannot stop a document. */
    private static Stream<Finding> thatCanStop() {
        return Arrays.stream(Finding.values()).filter(finding -> finding != Finding.ANSWERED_BY_ANOTHER);
    }

    private EndpointLookup lookup(boolean pds) {
        EndpointLookup lookup = values.require(
                "mesh.endpoint-lookup", EndpointLookup::of, "must be off, warn or stop", EndpointLookup.OFF);
        if (lookup != EndpointLookup.OFF && !pds) {
            values.fault("mesh.endpoint-lookup", "needs senddocument.pds.base-url, which names the practice");
        }
        return lookup;
    }
}

package org.senddocument.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.senddocument.domain.consultation.Organisation;
import org.senddocument.domain.document.OverdueAfter;
import org.senddocument.domain.sending.PauseLengths;
import org.senddocument.itk3.BirthDateFormat;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.itk3.validation.Profiles;
import org.senddocument.mesh.MeshSettings;
import org.senddocument.service.job.JobName;
import org.senddocument.service.job.JobSettings;
import org.senddocument.service.node.NodeSettings;
import org.senddocument.service.sending.GpConnectSettings;
import org.senddocument.service.sending.RetryPolicy;
import org.senddocument.service.submission.SubmissionSettings;

/** Makes the settings of what MicroProfile Config says; docs/configuration.md tells each key. */
final class SettingsReader {

    private static final Map<JobName, String> EVERY = new EnumMap<>(Map.of(
            JobName.SEND_DOCUMENTS, "send",
            JobName.COLLECT_ACKNOWLEDGEMENTS, "collect",
            JobName.RECONCILE_DOCUMENTS, "reconcile",
            JobName.PURGE_DOCUMENTS, "purge"));

    private final ConfigurationReader values;
    private final Supplier<String> hostName;

    /** @param hostName the name of a node that was given none */
    SettingsReader(Config config, Supplier<String> hostName) {
        this.values = new ConfigurationReader(config);
        this.hostName = hostName;
    }

    /** @throws ConfigurationException with every fault */
    Settings read() {
        MeshSettings mesh = new MeshSettingsReader(values).read();
        GpConnectSettings gpConnect = gpConnect();
        NoticeSettingsReader notices = new NoticeSettingsReader(values);
        AccessSettingsReader access = new AccessSettingsReader(values);
        checkDatabase();
        Settings settings = new Settings(
                mesh,
                gpConnect,
                submission(),
                overdueAfter(),
                retries(),
                pauses(),
                node(),
                jobs(),
                access.bootstrap(),
                access.openId(),
                access.access(),
                new NationalSettingsReader(values).read(gpConnect.version().workflowId()),
                notices.limits(),
                notices.notices(),
                notices.smtp(),
                profiles(),
                new RetentionSettingsReader(values).read(),
                values.asked());
        values.throwIfAny();
        return settings;
    }

    /** Of the WAR. The EAR has its server's data source, and no such setting. */
    private void checkDatabase() {
        values.read("db.url", SettingsReader::supported, "must begin with jdbc:h2: or jdbc:postgresql:");
    }

    private static String supported(String url) {
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException();
        }
        return url;
    }

    private Profiles profiles() {
        return values.read(
                        "validation.profiles-dir",
                        text -> Profiles.under(Path.of(text)),
                        "must be a folder with FHIR profiles in XML files, and nothing else that ends in .xml")
                .orElse(Profiles.NONE);
    }

    private GpConnectSettings gpConnect() {
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
                        "gpconnect.nhs-number-verification", SettingsReader::verification, "must be 01 to 08", "01"),
                organisation(),
                values.text("mesh.mailbox-id").orElse(""),
                values.text("mesh.recipient-mailbox"),
                values.require(
                        "mesh.local-id", SettingsReader::isUnique, "must be ods-code or ods-code-and-id", false));
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
                address.map(SettingsReader::lines).orElse(List.of()),
                null));
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    private SubmissionSettings submission() {
        Duration delay = values.require(
                "send-delay",
                Values::durationOrZero,
                "must be an ISO 8601 duration of 0 to 3 hours, such as PT2H (GPCM-SD-096)",
                Duration.ZERO);
        if (delay.compareTo(SubmissionSettings.LONGEST_WAIT) > 0) {
            values.fault("send-delay", "must not be longer than 3 hours (GPCM-SD-096)");
        }
        return new SubmissionSettings(delay, values.require("max-document-size", Values::size, Values.A_SIZE, 1L));
    }

    private OverdueAfter overdueAfter() {
        return new OverdueAfter(duration("ack.infrastructure-overdue-after"), duration("ack.business-overdue-after"));
    }

    private RetryPolicy retries() {
        return new RetryPolicy(
                durations("send.retry-delays", List.of()),
                values.require("send.retry-jitter", Values::share, "must be a number from 0 to 1", 0.0));
    }

    private PauseLengths pauses() {
        return new PauseLengths(durations("send.pauses", List.of(Duration.ofMinutes(1))));
    }

    private List<Duration> durations(String key, List<Duration> placeholder) {
        return values.require(
                key,
                text -> Arrays.stream(text.split(",")).map(Values::duration).toList(),
                "must be ISO 8601 durations with commas between them",
                placeholder);
    }

    private NodeSettings node() {
        return new NodeSettings(values.text("node-name").orElseGet(hostName), duration("jobs.lease"));
    }

    private JobSettings jobs() {
        Map<JobName, Duration> every = new EnumMap<>(JobName.class);
        EVERY.forEach((job, key) -> every.put(job, duration("jobs." + key + ".every")));
        return new JobSettings(
                values.require("jobs.scheduled", Values::flag, "must be true or false", true),
                every,
                duration("retention.job-runs"));
    }

    private Duration duration(String key) {
        return values.require(key, Values::duration, Values.A_DURATION, Duration.ofDays(1));
    }
}

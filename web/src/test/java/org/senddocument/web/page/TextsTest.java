package org.senddocument.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.senddocument.domain.account.Role;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.document.Action;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.document.Remedy;
import org.senddocument.domain.incident.IncidentState;
import org.senddocument.domain.job.JobStatus;
import org.senddocument.domain.tracking.TrackingStatus;
import org.senddocument.service.job.JobName;
import org.senddocument.service.paging.PageRequest;

/** No page shows a key in place of a word, and no word stands in the bundle for nobody. */
class TextsTest {

    /** Whose last part is a value; the tests below ask for each. */
    private static final Set<String> BY_VALUE = Set.of(
            "status.",
            "documents.status.",
            "remedy.",
            "action.",
            "document.tracking.",
            "audit.action.",
            "role.",
            "job.",
            "run.",
            "times.",
            "acknowledgement.",
            "fault.",
            "incidents.state.");

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path BEANS = Path.of("src/main/java/org/senddocument/web");
    private static final Pattern KEY_IN_PAGE = Pattern.compile("text\\['([\\w.-]+)'\\]");
    private static final Pattern KEY_IN_BEAN = Pattern.compile("\"((?:[a-z0-9-]+\\.)+[a-z0-9-]+|overdue)\"");

    private final Set<String> keys = ResourceBundle.getBundle("org.senddocument.web.text", Locale.ENGLISH)
            .keySet();

    @Test
    void everyWordOfThePagesIsInTheBundle() {
        assertThat(keys).containsAll(found(PAGES, KEY_IN_PAGE));
    }

    @ParameterizedTest
    @EnumSource
    void everyStateOfAnIncidentHasItsWord(IncidentState state) {
        assertThat(keys).contains("incidents.state." + state);
    }

    @ParameterizedTest
    @EnumSource
    void whateverMeshSaysOfADocumentHasItsWords(TrackingStatus status) {
        assertThat(keys).contains("document.tracking." + status);
    }

    @Test
    void everyWordOfTheBundleIsUsed() {
        Set<String> used = found(PAGES, KEY_IN_PAGE);
        used.addAll(found(BEANS, KEY_IN_BEAN));

        Set<String> unused = keys.stream()
                .filter(key -> !used.contains(key))
                .filter(key -> BY_VALUE.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusHasItsWords(DocumentStatus status) {
        assertThat(keys).contains("status." + status, "status." + status + ".means", "documents.status." + status);
    }

    @ParameterizedTest
    @EnumSource
    void everyRemedyThatWarnsHasItsWarning(Remedy remedy) {
        assertThat(keys.contains("remedy." + remedy + ".warning")).isEqualTo(remedy.warnsOfResend());
    }

    @Test
    void theTimeAfterWhichAFormIsLostIsTheOneThatIsSet() throws IOException {
        String minutes = "30";

        assertThat(Files.readString(PAGES.resolve("WEB-INF/web.xml")))
                .contains("<session-timeout>" + minutes + "</session-timeout>");
        assertThat(Texts.of("reason.hint")).contains(minutes + " minutes");
    }

    @ParameterizedTest
    @EnumSource
    void everyActionHasItsWords(Action action) {
        String key = "action." + action;

        assertThat(keys).contains(key, key + ".means", key + ".button", key + ".done");
    }

    @ParameterizedTest
    @EnumSource
    void everyEntryOfTheAuditTrailHasItsWords(AuditAction action) {
        assertThat(keys).contains("audit.action." + action);
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleHasItsWords(Role role) {
        assertThat(keys).contains("role." + role, "role." + role + ".means");
    }

    @ParameterizedTest
    @EnumSource
    void everyJobHasItsWords(JobName job) {
        assertThat(keys).contains("job." + job.text(), "job." + job.text() + ".means");
    }

    @ParameterizedTest
    @EnumSource
    void everyEndOfARunHasItsWord(JobStatus status) {
        assertThat(keys).contains("run." + status);
    }

    @Test
    void numbersAreCountedInWords() {
        String pattern = Texts.of("documents.total");

        assertThat(Stream.of(0, 1, 2, 1234).map(total -> MessageFormat.format(pattern, total)))
                .containsExactly("No documents", "1 document", "2 documents", "1,234 documents");
    }

    @Test
    void anAuditorIsToldHowManyEntriesThePageHoldsAndNoOtherNumber() {
        assertThat(MessageFormat.format(Texts.of("access.too-long"), PageRequest.LARGEST_SIZE))
                .contains("newest " + PageRequest.LARGEST_SIZE)
                .doesNotContain("1,000");
    }

    @Test
    void pagesNameOnlyRolesThatThereAre() {
        Set<String> roles = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());

        assertThat(found(PAGES, Pattern.compile("currentUser\\.is\\('(\\w+)'\\)")))
                .isNotEmpty()
                .isSubsetOf(roles);
    }

    private static Set<String> found(Path root, Pattern pattern) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(xhtml|java)"))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(result -> result.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.senddocument.itk3;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.senddocument.text.MaskedText;

/**
 * Finds what a reply decides. Only issue.details.coding.code counts: NHS's own examples of 20014 and 20015 say {@code ok}
 * in response.code. One code is the rule; where there are more, the worst known one counts.
 */
final class Verdicts {

    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_DISPLAY = 255;
    private static final int LONGEST_DIAGNOSTICS = 1000;
    private static final Set<String> GRAVE = Set.of("fatal", "error");

    private Verdicts() {}

    /** Empty where no outcome has a code. */
    static Optional<Verdict> of(List<XmlTree> outcomes) {
        List<XmlTree> issues =
                outcomes.stream().flatMap(outcome -> outcome.all("issue")).toList();
        List<XmlTree> codings = issues.stream().flatMap(Verdicts::codings).toList();
        return codings.stream()
                .min(Comparator.comparingInt(Verdicts::rank))
                .map(coding -> verdict(coding, diagnostics(issues)));
    }

    private static Verdict verdict(XmlTree coding, Optional<String> diagnostics) {
        String code = code(coding);
        Optional<ResponseCode> known = ResponseCode.of(code);
        String display = known.map(ResponseCode::display)
                .orElseGet(() -> MaskedText.of(coding.value("display").orElse(""), LONGEST_DISPLAY));
        return new Verdict(
                MaskedText.cut(code, LONGEST_CODE),
                display,
                ResponseKind.of(code),
                known.filter(ResponseCode::positive).isPresent(),
                diagnostics);
    }

    /** Of ITK3 where the issue has one, else any: a receiver may add a code of its own, or forget the system. */
    private static Stream<XmlTree> codings(XmlTree issue) {
        List<XmlTree> codings = issue.all("details", "coding")
                .filter(coding -> coding.value("code").isPresent())
                .toList();
        List<XmlTree> ofItk3 = codings.stream()
                .filter(coding -> coding.value("system")
                        .filter(ToolkitUris.RESPONSE_CODES::equals)
                        .isPresent())
                .toList();
        return (ofItk3.isEmpty() ? codings : ofItk3).stream();
    }

    /** A negative acknowledgement of the system ends all, so it comes before one of the practice. */
    private static int rank(XmlTree coding) {
        Optional<ResponseCode> known = ResponseCode.of(code(coding));
        boolean business = ResponseKind.of(code(coding)) == ResponseKind.BUSINESS;
        if (known.isEmpty()) {
            return 2;
        }
        if (known.get().positive()) {
            return business ? 3 : 4; // the practice cannot know its patient in a message that its system does not have
        }
        return business ? 1 : 0;
    }

    /** Beside a code of success it says that the message both was taken and was not. */
    static boolean haveAFaultWithoutCode(List<XmlTree> outcomes) {
        return outcomes.stream().flatMap(outcome -> outcome.all("issue")).anyMatch(Verdicts::isGraveWithoutCode);
    }

    private static boolean isGraveWithoutCode(XmlTree issue) {
        return codings(issue).findAny().isEmpty()
                && issue.value("severity").filter(GRAVE::contains).isPresent();
    }

    private static String code(XmlTree coding) {
        return coding.value("code").orElseThrow();
    }

    /** GPCM-SD-074 misspells the element, so some receivers may too. */
    private static Optional<String> diagnostics(List<XmlTree> issues) {
        String text = issues.stream()
                .flatMap(issue -> Stream.of(
                        issue.value("diagnostics"), issue.value("diagnostic"), issue.value("details", "text")))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? Optional.empty() : Optional.of(MaskedText.of(text, LONGEST_DIAGNOSTICS));
    }
}

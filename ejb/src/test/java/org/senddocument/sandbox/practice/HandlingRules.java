package org.senddocument.sandbox.practice;

import java.util.List;
import java.util.Set;
import org.hl7.fhir.dstu3.model.BooleanType;
import org.hl7.fhir.dstu3.model.Coding;
import org.hl7.fhir.dstu3.model.Extension;
import org.hl7.fhir.dstu3.model.Reference;
import org.hl7.fhir.dstu3.model.StringType;
import org.hl7.fhir.dstu3.model.Type;

/** The six handling keys, each exactly once (Extension-ITK-MessageHandling-2; GPCM-SD-039 to 044). */
final class HandlingRules {

    private static final Set<String> KEYS = Set.of(
            "BusAckRequested",
            "InfAckRequested",
            "RecipientType",
            "MessageDefinition",
            "SenderReference",
            "LocalExtension");
    private static final int LONGEST_REFERENCE = 255;

    private HandlingRules() {}

    static void check(OriginalMessage message) {
        Extension handling = message.handling().orElseThrow(() -> new Violation("10001", "no handling specification"));
        checkKeys(handling.getExtension());
        Violation.unless(isTrue(handling, "InfAckRequested"), "10002", "InfAckRequested is not true");
        Violation.unless(isTrue(handling, "BusAckRequested"), "10003", "BusAckRequested is not true");
        checkDefinition(value(handling, "MessageDefinition"));
        checkReference(value(handling, "SenderReference"));
        checkRecipientType(value(handling, "RecipientType"), message.generation());
        Violation.unless(
                value(handling, "LocalExtension") instanceof StringType text
                        && message.generation().allowsLocalExtension(text.getValue()),
                "10008",
                "LocalExtension does not fit the workflow");
    }

    private static void checkKeys(List<Extension> keys) {
        List<String> given = keys.stream().map(Extension::getUrl).sorted().toList();
        Violation.unless(
                given.equals(KEYS.stream().sorted().toList()), "10001", "not the six handling keys, each once");
    }

    private static void checkDefinition(Type value) {
        Violation.unless(
                value instanceof Reference reference && Uris.SEND_DOCUMENT_DEFINITION.equals(reference.getReference()),
                "10004",
                "MessageDefinition");
    }

    private static void checkReference(Type value) {
        Violation.unless(
                value instanceof StringType text
                        && !text.getValue().isBlank()
                        && text.getValue().length() <= LONGEST_REFERENCE,
                "10007",
                "SenderReference");
    }

    private static void checkRecipientType(Type value, Generation generation) {
        Violation.unless(
                value instanceof Coding coding
                        && Uris.RECIPIENT_TYPES.equals(coding.getSystem())
                        && generation.allowsRecipientType(coding.getCode())
                        && ("FA".equals(coding.getCode()) && "For Action".equals(coding.getDisplay())
                                || "FI".equals(coding.getCode()) && "For Information".equals(coding.getDisplay())),
                "10010",
                "RecipientType");
    }

    private static boolean isTrue(Extension handling, String key) {
        return value(handling, key) instanceof BooleanType flag && Boolean.TRUE.equals(flag.getValue());
    }

    private static Type value(Extension handling, String key) {
        return handling.getExtensionsByUrl(key).get(0).getValue();
    }
}

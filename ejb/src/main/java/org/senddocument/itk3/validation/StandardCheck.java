package org.senddocument.itk3.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import java.util.regex.Pattern;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.senddocument.itk3.FhirContexts;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.itk3.MessageEnvelope;

/**
 * The base standard STU3 by HAPI's validator, and the profiles that the resources name where an installation has them.
 * Costly to make, safe to share.
 */
public final class StandardCheck implements MessageCheck {

    private static final int ENOUGH = 10;

    /** What the validator reports of correct messages too, each with why it is no fault of the message. */
    private static final List<Pattern> FALSE_ALARMS = List.of(
            // Both profiles of a Bundle close its entries without naming what may stand there.
            Pattern.compile(
                    "not allowed by the profile https://fhir.nhs.uk/STU3/StructureDefinition/ITK-(Message|Document)-Bundle-1"),
            // Bundle.timestamp came with R4; a document of STU3 is dated by meta.lastUpdated.
            Pattern.compile("A document must have a date \\(Bundle.timestamp\\)"),
            // The slices 'official' and 'other' are told apart by name.use alone, and both admit 'official'.
            Pattern.compile("CareConnect-Patient-1.*matches more than one slice - official, other", Pattern.DOTALL),
            // SNOMED CT itself is not here to look a code up in.
            Pattern.compile("CareConnect-CareSettingType|snomed.info/sct", Pattern.DOTALL));

    private final FhirValidator validator;
    private volatile boolean loaded;

    /** @param profiles of the NHS, or empty */
    public StandardCheck(Profiles profiles) {
        FhirContext context = FhirContexts.STU3;
        PrePopulatedValidationSupport known = profiles.support(context);
        FhirInstanceValidator instances = new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                known,
                new InMemoryTerminologyServerValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                new SnapshotGeneratingValidationSupport(context)));
        instances.setErrorForUnknownProfiles(false);
        validator = context.newValidator().registerValidatorModule(instances);
    }

    @Override
    public List<Breach> breaches(MessageEnvelope message, GpConnectVersion version, String address) {
        return breaches(message.readable());
    }

    List<Breach> breaches(String xml) {
        return loaded ? found(xml) : foundWhileLoading(xml);
    }

    /** With the first message the validator reads the standard, which takes seconds: once, and not in every thread. */
    private synchronized List<Breach> foundWhileLoading(String xml) {
        List<Breach> found = found(xml);
        loaded = true;
        return found;
    }

    private List<Breach> found(String xml) {
        return said(xml).stream()
                .filter(said -> said.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .filter(said -> FALSE_ALARMS.stream()
                        .noneMatch(alarm -> alarm.matcher(said.getMessage()).find()))
                .map(StandardCheck::breach)
                .distinct()
                .limit(ENOUGH)
                .toList();
    }

    /**
     * The validator asks for an XML factory with every message, by the loader of the thread: that of an application would
     * search each of its hundred jars for one, each time.
     */
    private List<SingleValidationMessage> said(String xml) {
        Thread thread = Thread.currentThread();
        ClassLoader application = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return validator.validateWithResult(xml).getMessages();
        } finally {
            thread.setContextClassLoader(application);
        }
    }

    /** The validator's own sentence may repeat a value of the message. */
    private static Breach breach(SingleValidationMessage said) {
        return new Breach(
                "FHIR STU3",
                "The standard is not kept at " + said.getLocationString() + " (" + said.getMessageId() + ").");
    }
}

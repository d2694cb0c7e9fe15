package org.senddocument.itk3;

/** The profiles, code systems and identifier systems of the message, each with the place that names it. */
public final class ToolkitUris {

    private static final String NHS_PROFILE = "https://fhir.nhs.uk/STU3/StructureDefinition/";
    private static final String UK_PROFILE = "https://fhir.hl7.org.uk/STU3/StructureDefinition/";

    // https://simplifier.net/guide/gp-connect-send-document (Build, Supplier Conformance Assessment List)
    public static final String MESSAGE_BUNDLE = NHS_PROFILE + "ITK-Message-Bundle-1";
    public static final String MESSAGE_HEADER = NHS_PROFILE + "ITK-MessageHeader-2";
    public static final String HEADER_ORGANIZATION = NHS_PROFILE + "CareConnect-ITK-Header-Organization-1";
    public static final String DOCUMENT_BUNDLE = NHS_PROFILE + "ITK-Document-Bundle-1";
    public static final String ATTACHMENT_BINARY = NHS_PROFILE + "ITK-Attachment-Binary-1";
    public static final String DEVICE = NHS_PROFILE + "ITK-Device-1";
    public static final String COMPOSITION = UK_PROFILE + "CareConnect-Composition-1";
    public static final String PATIENT = UK_PROFILE + "CareConnect-Patient-1";
    public static final String PRACTITIONER = UK_PROFILE + "CareConnect-Practitioner-1";
    public static final String ORGANIZATION = UK_PROFILE + "CareConnect-Organization-1";

    // https://developer.nhs.uk/apis/gpconnect-messaging-1-4/senddocument_fedcon_itk3.html
    public static final String MESSAGE_HANDLING = NHS_PROFILE + "Extension-ITK-MessageHandling-2";
    public static final String MESSAGE_DEFINITION =
            "https://fhir.nhs.uk/STU3/MessageDefinition/ITK-GPConnectSendDocument-MessageDefinition-1";
    public static final String MESSAGE_EVENT = "https://fhir.nhs.uk/STU3/CodeSystem/ITK-MessageEvent-2";
    public static final String RECIPIENT_TYPE = "https://fhir.nhs.uk/STU3/CodeSystem/ITK-RecipientType-1";

    // https://nhsconnect.github.io/ITK3-FHIR-Messaging-Distribution/explore_response_codes.html
    public static final String RESPONSE_CODES = "https://fhir.nhs.uk/STU3/CodeSystem/ITK-ResponseCodes-1";

    // https://github.com/nhsconnect/CareConnect-profiles-STU3: CareConnect-Patient-1 and CareConnect-Composition-1
    public static final String NHS_NUMBER_VERIFICATION =
            UK_PROFILE + "Extension-CareConnect-NHSNumberVerificationStatus-1";
    public static final String NHS_NUMBER_VERIFICATION_CODES =
            "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1";
    public static final String CARE_SETTING = UK_PROFILE + "Extension-CareConnect-CareSettingType-1";

    // The same repository: the identifier slices of CareConnect-Patient-1, -Organization-1 and -Practitioner-1
    public static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";
    public static final String ODS_ORGANISATION_CODE = "https://fhir.nhs.uk/Id/ods-organization-code";
    public static final String SDS_USER_ID = "https://fhir.nhs.uk/Id/sds-user-id";

    // http://hl7.org/fhir/STU3/datatypes.html#Identifier and http://hl7.org/fhir/STU3/snomedct.html
    public static final String UUID = "https://tools.ietf.org/html/rfc4122";
    public static final String SNOMED_CT = "http://snomed.info/sct";

    private ToolkitUris() {}
}

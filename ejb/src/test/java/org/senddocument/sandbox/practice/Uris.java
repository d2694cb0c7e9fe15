package org.senddocument.sandbox.practice;

/** The names that ITK3 and Care Connect give their profiles, code systems and identifiers. */
final class Uris {

    private static final String NHS = "https://fhir.nhs.uk/STU3/";
    private static final String NHS_PROFILE = NHS + "StructureDefinition/";
    private static final String HL7_UK_PROFILE = "https://fhir.hl7.org.uk/STU3/StructureDefinition/";

    static final String MESSAGE_BUNDLE = NHS_PROFILE + "ITK-Message-Bundle-1";
    static final String DOCUMENT_BUNDLE = NHS_PROFILE + "ITK-Document-Bundle-1";
    static final String MESSAGE_HEADER = NHS_PROFILE + "ITK-MessageHeader-2";
    static final String HEADER_ORGANIZATION = NHS_PROFILE + "CareConnect-ITK-Header-Organization-1";
    static final String RESPONSE_OUTCOME = NHS_PROFILE + "ITK-Response-OperationOutcome-1";
    static final String ATTACHMENT = NHS_PROFILE + "ITK-Attachment-Binary-1";
    static final String HANDLING = NHS_PROFILE + "Extension-ITK-MessageHandling-2";

    static final String COMPOSITION = HL7_UK_PROFILE + "CareConnect-Composition-1";
    static final String PATIENT = HL7_UK_PROFILE + "CareConnect-Patient-1";
    static final String ORGANIZATION = HL7_UK_PROFILE + "CareConnect-Organization-1";
    static final String PRACTITIONER = HL7_UK_PROFILE + "CareConnect-Practitioner-1";
    static final String NUMBER_VERIFICATION = HL7_UK_PROFILE + "Extension-CareConnect-NHSNumberVerificationStatus-1";
    static final String NUMBER_VERIFICATION_CODES =
            "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1";
    static final String CARE_SETTING = HL7_UK_PROFILE + "Extension-CareConnect-CareSettingType-1";

    static final String EVENTS = NHS + "CodeSystem/ITK-MessageEvent-2";
    static final String RECIPIENT_TYPES = NHS + "CodeSystem/ITK-RecipientType-1";
    static final String RESPONSE_CODES = NHS + "CodeSystem/ITK-ResponseCodes-1";
    static final String SEND_DOCUMENT_DEFINITION =
            NHS + "MessageDefinition/ITK-GPConnectSendDocument-MessageDefinition-1";
    static final String RESPONSE_DEFINITION = NHS + "MessageDefinition/ITK-Response-MessageDefinition-1";

    static final String ODS_CODE = "https://fhir.nhs.uk/Id/ods-organization-code";
    static final String SDS_USER = "https://fhir.nhs.uk/Id/sds-user-id";
    static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";
    static final String UUID_SYSTEM = "https://tools.ietf.org/html/rfc4122";
    static final String SNOMED = "http://snomed.info/sct";

    private Uris() {}
}

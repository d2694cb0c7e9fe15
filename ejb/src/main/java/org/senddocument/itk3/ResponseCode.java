package org.senddocument.itk3;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The response codes of ITK3 2.10 (code system ITK-ResponseCodes-1, 1.5.0) and 10006, which went with the priority of earlier releases.
 * Every negative one is final for its message.
 */
public enum ResponseCode {
    HANDLING_SPECIFICATION("10001", "Handling Specification Error"),
    INFRASTRUCTURE_RESPONSE_VALUE("10002", "Infrastructure Level Response Value - Processing Error"),
    BUSINESS_RESPONSE_VALUE("10003", "Business Level Response Value - Processing Error"),
    MESSAGE_DEFINITION("10004", "Message Definition Value - Processing Error"),
    MESSAGE_DEFINITION_VERSION("10005", "Message Definition Version Value - Processing Error"),
    PRIORITY("10006", "Priority Value - Processing Error"),
    SENDER_REFERENCE("10007", "Sender Reference Value - Processing Error"),
    HANDLING_RULE("10008", "Handling Specification Business Rule Error"),
    UNREADABLE("10009", "Unreadable message received"),
    RECIPIENT_TYPE("10010", "Recipient Type - Processing Error"),
    UNKNOWN_RECIPIENT_PERSON("20001", "Unrecognised Recipient Person"),
    UNKNOWN_RECIPIENT_ORGANISATION("20002", "Unrecognised Recipient Organisation"),
    UNKNOWN_SENDER("20003", "Unrecognised Sender"),
    ATTACHMENT_NOT_APPROVED("20004", "Non-Approved file type received as an attachment"),
    ATTACHMENT_NOT_SUPPORTED("20005", "Unsupported file type received as an attachment"),
    HEADER_INVALID("20006", "ITK header validation failure"),
    DUPLICATE_MESSAGE("20007", "Duplicate Message received"),
    DUPLICATE_DOCUMENT("20008", "Duplicate Document received"),
    PAYLOAD_INVALID("20009", "Payload validation failure"),
    UNKNOWN_PAYLOAD_ORGANISATION("20010", "Unrecognised Payload Recipient Organisation"),
    UNKNOWN_PAYLOAD_PERSON("20011", "Unrecognised Payload Recipient Person"),
    UNAUTHORISED_SENDER("20012", "Unauthorised Sender"),
    SUCCESS("20013", Sign.POSITIVE, "Success"),
    REPLACEMENT_FAILED("20014", "Unable to Process Replacement Document"),
    TOO_LARGE("20015", "Message too large"),
    PATIENT_KNOWN("30001", Sign.POSITIVE, "Patient known here. (e.g. Patient is registered here)"),
    PATIENT_NOT_KNOWN("30002", "Patient not known here. (aka 'patient record not present in system')"),
    PATIENT_LEFT("30003", "Patient no longer at this clinical setting"),
    PATIENT_DIED(
            "30004",
            Sign.POSITIVE,
            "Patient known here and recently deceased (i.e. patient record current in GP practice system at time of"
                    + " patient’s death and deduction subsequently occurred for this reason)"),
    REFERRAL_OPEN("30005", Sign.POSITIVE, "Referral open"),
    REFERRAL_COMPLETED("30006", Sign.POSITIVE, "Referral completed"),
    REFERRAL_ESCALATED("30007", "Referral escalated back to GP"),
    SIGNPOSTED_TO_GP("30008", Sign.POSITIVE, "Signposting to GP (non-urgent)"),
    ESCALATED_TO_URGENT_CARE("30009", Sign.POSITIVE, "Clinical escalation to UTC/111/GPOOH"),
    ESCALATED_TO_EMERGENCY("30010", Sign.POSITIVE, "Clinical escalation to A&E or 999"),
    ADVISED_ELSEWHERE("30011", Sign.POSITIVE, "Advised to go elsewhere/self-referral"),
    PATIENT_NOT_REACHED("30012", "Unable to contact the patient"),
    CLOSED_NOT_NEEDED("30013", Sign.POSITIVE, "Closure (service not needed)"),
    CLOSED_NOT_ACCEPTED("30014", "Closure (service not accepted)"),
    CLOSED_DUPLICATE("30015", "Closure (duplicate referral)"),
    REFERRAL_ACCEPTED("30016", Sign.POSITIVE, "Referral accepted"),
    REFERRAL_REJECTED("30017", "Referral rejected"),
    DID_NOT_ATTEND("30018", "Did Not Attend"),
    REGISTRATION_ACCEPTED("30019", Sign.POSITIVE, "GP Registration - Application accepted"),
    REGISTRATION_PENDING("30020", "GP Registration - Application pending (contact practice)"),
    ALREADY_REGISTERED("30021", "GP Registration - Application rejected (patient already registered)"),
    PRACTICE_FULL("30022", "GP Registration - Application rejected (at capacity)"),
    OUT_OF_BOUNDARY("30023", "GP Registration - Application rejected (out of boundary)"),
    REMOVED_FROM_PRACTICE("30024", "GP Registration - Application rejected (Previously removed from this practice)"),
    REMOVED_FROM_ANOTHER("30025", "GP Registration - Application rejected (Previously removed from another practice)");

    private enum Sign {
        POSITIVE,
        NEGATIVE
    }

    private static final Map<String, ResponseCode> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(ResponseCode::code, Function.identity()));

    private final String code;
    private final Sign sign;
    private final String display;

    ResponseCode(String code, String display) {
        this(code, Sign.NEGATIVE, display);
    }

    ResponseCode(String code, Sign sign, String display) {
        this.code = code;
        this.sign = sign;
        this.display = display;
    }

    /** By its five digits; empty for a code that ITK3 does not name. */
    public static Optional<ResponseCode> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    public String code() {
        return code;
    }

    public boolean positive() {
        return sign == Sign.POSITIVE;
    }

    public String display() {
        return display;
    }
}

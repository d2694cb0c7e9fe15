package org.senddocument.sandbox.practice;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An ITK3 response code with what must stand beside it in a reply (ITK3 Messaging Distribution 2.10.0, response codes).
 *
 * @param responseCode of MessageHeader.response: {@code ok} or {@code fatal-error}
 * @param issueCode of OperationOutcome.issue, a FHIR issue type
 */
record ResponseCode(String code, String display, String responseCode, String severity, String issueCode) {

    private static final String FATAL_ERROR = "fatal-error";
    private static final String PROCESSING_ERROR = " Value - Processing Error";

    private static final Map<String, ResponseCode> BY_CODE = Stream.of(
                    handling(), header(), business(), otherBusiness())
            .flatMap(List::stream)
            .collect(Collectors.toMap(ResponseCode::code, Function.identity()));

    static ResponseCode of(String code) {
        ResponseCode known = BY_CODE.get(code);
        if (known == null) {
            throw new IllegalArgumentException("no ITK3 response code: " + code);
        }
        return known;
    }

    boolean positive() {
        return responseCode.equals("ok");
    }

    boolean infrastructure() {
        return !code.startsWith("3");
    }

    private static List<ResponseCode> handling() {
        return List.of(
                fatal("10001", "Handling Specification Error", "processing"),
                fatal("10002", "Infrastructure Level Response" + PROCESSING_ERROR, "processing"),
                fatal("10003", "Business Level Response" + PROCESSING_ERROR, "processing"),
                fatal("10004", "Message Definition" + PROCESSING_ERROR, "processing"),
                fatal("10005", "Message Definition Version" + PROCESSING_ERROR, "processing"),
                fatal("10006", "Priority" + PROCESSING_ERROR, "processing"),
                fatal("10007", "Sender Reference" + PROCESSING_ERROR, "processing"),
                fatal("10008", "Handling Specification Business Rule Error", "processing"),
                fatal("10009", "Unreadable message received", "processing"),
                fatal("10010", "Recipient Type - Processing Error", "processing"));
    }

    private static List<ResponseCode> header() {
        return List.of(
                fatal("20001", "Unrecognised Recipient Person", "not-found"),
                fatal("20002", "Unrecognised Recipient Organisation", "not-found"),
                fatal("20003", "Unrecognised Sender", "not-found"),
                fatal("20004", "Non-Approved file type received as an attachment", "security"),
                fatal("20005", "Unsupported file type received as an attachment", "security"),
                fatal("20006", "ITK header validation failure", "invalid"),
                fatal("20007", "Duplicate Message received", "duplicate"),
                fatal("20008", "Duplicate Document received", "duplicate"),
                fatal("20009", "Payload validation failure", "invalid"),
                fatal("20010", "Unrecognised Payload Recipient Organisation", "not-found"),
                fatal("20011", "Unrecognised Payload Recipient Person", "not-found"),
                fatal("20012", "Unauthorised Sender", "security"),
                positive("20013", "Success"),
                fatal("20014", "Unable to Process Replacement Document", "processing"),
                fatal("20015", "Message too large", "processing"));
    }

    private static List<ResponseCode> business() {
        return List.of(
                positive("30001", "Patient known here. (e.g. Patient is registered here)"),
                fatal("30002", "Patient not known here. (aka 'patient record not present in system')", "not-found"),
                fatal("30003", "Patient no longer at this clinical setting", "business-rule"),
                positive("30004", "Patient known here and recently deceased"));
    }

    /** What a practice may answer by mistake: the answers to a referral and to a registration. */
    private static List<ResponseCode> otherBusiness() {
        return List.of(
                positive("30005", "Referral open"),
                positive("30006", "Referral completed"),
                warning("30007", "Referral escalated back to GP"),
                positive("30008", "Signposting to GP (non-urgent)"),
                positive("30009", "Clinical escalation to UTC/111/GPOOH"),
                positive("30010", "Clinical escalation to A&E or 999"),
                positive("30011", "Advised to go elsewhere/self-referral"),
                warning("30012", "Unable to contact the patient"),
                positive("30013", "Closure (service not needed)"),
                new ResponseCode(
                        "30014", "Closure (service not accepted)", FATAL_ERROR, "information", "informational"),
                new ResponseCode("30015", "Closure (duplicate referral)", FATAL_ERROR, "information", "duplicate"),
                positive("30016", "Referral accepted"),
                warning("30017", "Referral rejected"),
                warning("30018", "Did Not Attend"),
                positive("30019", "GP Registration - Application accepted"),
                warning("30020", "GP Registration - Application pending (contact practice)"),
                warning("30021", "GP Registration - Application rejected (patient already registered)"),
                warning("30022", "GP Registration - Application rejected (at capacity)"),
                warning("30023", "GP Registration - Application rejected (out of boundary)"),
                warning("30024", "GP Registration - Application rejected (Previously removed from this practice)"),
                warning("30025", "GP Registration - Application rejected (Previously removed from another practice)"));
    }

    private static ResponseCode positive(String code, String display) {
        return new ResponseCode(code, display, "ok", "information", "informational");
    }

    private static ResponseCode fatal(String code, String display, String issueCode) {
        return new ResponseCode(code, display, FATAL_ERROR, "fatal", issueCode);
    }

    private static ResponseCode warning(String code, String display) {
        return new ResponseCode(code, display, FATAL_ERROR, "warning", "informational");
    }
}

package org.senddocument.pds;

import org.senddocument.nationalapi.ApiAnswer;
import org.senddocument.text.MaskedText;

/** The NHS's sign-in server gave us no token. What it says of the fault is for the operator, and holds no secret. */
final class SignInRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ApiAnswer answer;

    SignInRefusedException(ApiAnswer answer) {
        super(sentence(answer));
        this.answer = answer;
    }

    private static String sentence(ApiAnswer answer) {
        String said =
                answer.json().text("error_description").map(MaskedText::of).orElse("nothing");
        String id = answer.json()
                .text("message_id")
                .filter(text -> text.matches("[\\w.:-]{1,100}"))
                .orElse("none");
        return "PDS gave no token: " + answer + ", said " + said + ", message id " + id;
    }

    /** Otherwise it is busy or broken. */
    boolean isOurFault() {
        return answer.status() < 500 && answer.status() != 429 && answer.status() != 408;
    }

    ApiAnswer answer() {
        return answer;
    }
}

package org.senddocument.itk3;

/** Which of the two acknowledgements of a message a reply is. */
public enum ResponseKind {
    /** From the receiving system: could it take the message? Codes 1xxxx and 2xxxx. */
    INFRASTRUCTURE,
    /** From the practice: is this its patient? Codes 3xxxx. */
    BUSINESS;

    /** By the first digit; what is no code of ITK3 at all comes from a system, not from a practice. */
    static ResponseKind of(String code) {
        return code.startsWith("3") ? BUSINESS : INFRASTRUCTURE;
    }
}

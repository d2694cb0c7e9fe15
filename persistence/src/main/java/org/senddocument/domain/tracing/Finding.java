package org.senddocument.domain.tracing;

import java.util.Locale;

/**
 * What is to be known of a document before it leaves, or of its answer. Which of them stop it is configured; ADR-0015 gives
 * the reasons. The weightier stands first.
 */
public enum Finding {
    /** The check digit, or the length. */
    NUMBER_INVALID("PDS says that the NHS number is not valid."),
    NOT_FOUND("PDS knows no patient with the NHS number."),
    /** The record was marked as wrong, and no other took its place. */
    INVALIDATED("PDS says that the record of the NHS number is invalid."),
    /** The record was merged into another, under another number. */
    SUPERSEDED("PDS says that another NHS number has taken the place of this one."),
    /** PDS holds no surname or no birth date, so MESH could match neither. */
    RECORD_INCOMPLETE("PDS holds no surname or no birth date."),
    NAME_DIFFERS("The surname is not the one that PDS holds."),
    BIRTH_DATE_DIFFERS("The birth date is not the one that PDS holds."),
    /** The practice that sends is the one where the patient is registered (GPCM-SD-083). */
    REGISTERED_WITH_SENDER("PDS says that the patient is registered with the sending practice."),
    NO_PRACTICE("PDS holds no registered practice."),
    NO_MAILBOX("MESH has no mailbox of the registered practice for this kind of message."),
    SEVERAL_MAILBOXES("MESH has more than one mailbox of the registered practice for this kind of message."),
    /** The time with the practice is over, and PDS names no other. */
    PRACTICE_ENDED("PDS says that the time with the registered practice has ended."),
    /** The message is routed by the name that PDS holds now. */
    NAME_IS_FORMER("The surname is not the usual one that PDS holds, but another one of this patient."),
    BIRTH_DATE_PARTIAL("PDS holds the birth date only in part."),
    DECEASED("PDS says that the patient has died."),
    /** Location is withheld, so no practice is known or shown (PDS, S-flag). */
    RESTRICTED("PDS keeps the whereabouts of the patient to itself."),
    ANSWERED_BY_ANOTHER("The answer came from another practice than the registered one.");

    private final String sentence;

    Finding(String sentence) {
        this.sentence = sentence;
    }

    /** What was found, without anything of the patient. */
    public String sentence() {
        return sentence;
    }

    /** As configuration writes it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By which advice is found, and the document by its status. */
    public String code() {
        return "TRACE-" + name().replace('_', '-');
    }
}

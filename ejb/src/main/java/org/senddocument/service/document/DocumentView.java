package org.senddocument.service.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.senddocument.domain.document.Deletion;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.document.Remedy;

/**
 * A document as callers see it, without its bodies.
 *
 * @param version counts what was sent to the practice; a version that never left passes its number on
 * @param overdue an acknowledgement should have come by now
 * @param messageId of the FHIR MessageHeader; what an acknowledgement names
 * @param advice what happened and what to do, for a clerk; null where nothing is to be done
 * @param registeredPractice as answeringPractice and tracing: see {@link RecipientView}
 * @param deletedAt when the consultation was deleted at its source, of a document that may have been sent before it
 * @param practiceTold null where nobody told the practice of the deletion
 * @param tracking where MESH says that it is, while its practice is silent; null else
 * @param statusCode of ITK3, of MESH or our own, that explains the status; null where none does
 * @param remedy what helps; null where nothing needs help
 */
public record DocumentView(
        String id,
        String consultationId,
        int version,
        DocumentStatus status,
        String statusReason,
        boolean overdue,
        PatientView patient,
        Instant receivedAt,
        Instant sendAfter,
        Instant sentAt,
        String meshMessageId,
        String messageId,
        int attempts,
        String replaces,
        String replacedBy,
        String resendOf,
        String resentAs,
        List<AcknowledgementView> acknowledgements,
        List<StatusChangeView> history,
        String advice,
        RecipientView.PracticeView registeredPractice,
        RecipientView.PracticeView answeringPractice,
        RecipientView.TracingView tracing,
        Instant deletedAt,
        ToldView practiceTold,
        TrackingView tracking,
        String statusCode,
        Remedy remedy) {

    /** Since when it has had its status. */
    public Instant statusSince() {
        return history.get(history.size() - 1).at();
    }

    /** Whether somebody has to tell the practice that the consultation was deleted. */
    public boolean practiceToBeTold() {
        return deletedAt != null && practiceTold == null;
    }

    /** Whom it is about. */
    public record PatientView(String nhsNumber, String family, List<String> given, LocalDate birthDate) {

        @Override
        public String toString() {
            return "PatientView[…]";
        }
    }

    /** One answer of the practice's side. */
    public record AcknowledgementView(
            String kind, String code, String display, boolean positive, Instant receivedAt, String diagnostics) {}

    /** One line of the history. */
    public record StatusChangeView(DocumentStatus status, Instant at, String by, String reason) {}

    /** Who told the practice of the deletion. */
    public record ToldView(Instant at, String by, String reason) {

        static ToldView of(Deletion deletion) {
            return deletion.isTold() ? new ToldView(deletion.toldAt(), deletion.toldBy(), deletion.toldReason()) : null;
        }
    }
}

package org.senddocument.service.sending;

import java.util.Optional;
import org.senddocument.domain.consultation.Organisation;
import org.senddocument.itk3.BirthDateFormat;
import org.senddocument.itk3.GpConnectVersion;

/**
 * How messages are made.
 *
 * @param nhsNumberVerification said of a patient where the request says nothing
 * @param organisation the sending organisation where a request names none
 * @param mailboxId ours
 * @param recipientMailbox for testing only: everything goes there instead of to the registered practice
 * @param uniqueLocalId whether Mex-LocalID carries an id beside the ODS code that the standard wants (GPCM-SD-146)
 */
public record GpConnectSettings(
        GpConnectVersion version,
        BirthDateFormat birthDateFormat,
        String nhsNumberVerification,
        Optional<Organisation> organisation,
        String mailboxId,
        Optional<String> recipientMailbox,
        boolean uniqueLocalId) {}

package org.senddocument.itk3;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Every identifier of one message. A further try of the same message keeps them all; any new message has all new ones,
 * since receivers refuse what they have seen (20007, 20008).
 *
 * @param bundleIdentifier of the message as a whole
 * @param headerId of the MessageHeader: what the replies name
 * @param documentId of the document, as id and identifier of its Bundle and as Composition.identifier: the standard does
 *     not say which of them a replacement names, so they are one
 * @param authorId of the practitioner, or of the sending system where none is known
 * @param binaryIds one for each attachment
 */
public record MessageIds(
        UUID bundleId,
        UUID bundleIdentifier,
        UUID headerId,
        UUID headerOrganisationId,
        UUID documentId,
        UUID compositionId,
        UUID patientId,
        UUID authorId,
        UUID organisationId,
        List<UUID> binaryIds) {

    public MessageIds {
        binaryIds = List.copyOf(binaryIds);
    }

    /** All new. */
    public static MessageIds from(Supplier<UUID> ids, int attachments) {
        return new MessageIds(
                ids.get(),
                ids.get(),
                ids.get(),
                ids.get(),
                ids.get(),
                ids.get(),
                ids.get(),
                ids.get(),
                ids.get(),
                Stream.generate(ids).limit(attachments).toList());
    }
}

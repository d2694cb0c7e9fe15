package org.senddocument.service.document;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;

/** Finds what somebody has an id of: a document, its FHIR message, its MESH message or its consultation. */
@Stateless
@RolesAllowed({"viewer", "clerk", "operator", "sender"})
public class DocumentFinder {

    @Inject
    Documents documents;

    @Inject
    DocumentSearch search;

    @Resource
    SessionContext context;

    /** Empty where there is none that the caller may see. */
    public Optional<FoundById> find(String id) {
        return document(id)
                .map(document -> new FoundById(document.reference().toString(), null))
                .or(() -> consultation(id));
    }

    private Optional<Document> document(String id) {
        Stream<Optional<Document>> byUuid =
                uuid(id).stream().flatMap(uuid -> Stream.of(documents.find(uuid), documents.withMessageId(uuid)));
        return Stream.concat(byUuid, Stream.of(documents.withMeshMessageId(id)))
                .flatMap(Optional::stream)
                .filter(found ->
                        visibleOnly() == null || found.submission().account().equals(visibleOnly()))
                .findFirst();
    }

    private Optional<FoundById> consultation(String id) {
        DocumentFilter ofIt = new DocumentFilter(null, id, null, null, null, null, null, null, null);
        return search.count(ofIt, visibleOnly()) > 0 ? Optional.of(new FoundById(null, id)) : Optional.empty();
    }

    /** The account whose documents alone the caller sees; null where it is everybody's. */
    private String visibleOnly() {
        boolean all = Stream.of("viewer", "clerk", "operator").anyMatch(context::isCallerInRole);
        return all ? null : context.getCallerPrincipal().getName();
    }

    private static Optional<UUID> uuid(String text) {
        return text.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}

package org.senddocument.web.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.document.Remedy;
import org.senddocument.service.document.DocumentView;

/**
 * Documents that are in trouble for the same cause, with what helps.
 *
 * @param alone whether there are no others beside them
 */
public record CauseGroup(
        DocumentStatus status, String code, String advice, Remedy remedy, boolean alone, List<DocumentView> documents) {

    private record Cause(DocumentStatus status, String code) {}

    static List<CauseGroup> of(List<DocumentView> documents) {
        Map<Cause, List<DocumentView>> groups = new LinkedHashMap<>();
        documents.forEach(document -> groups.computeIfAbsent(
                        new Cause(document.status(), document.statusCode()), cause -> new ArrayList<>())
                .add(document));
        return groups.entrySet().stream()
                .map(group -> of(group.getKey(), groups.size() == 1, group.getValue()))
                .toList();
    }

    private static CauseGroup of(Cause cause, boolean alone, List<DocumentView> documents) {
        DocumentView first = documents.get(0);
        return new CauseGroup(cause.status(), cause.code(), first.advice(), first.remedy(), alone, documents);
    }

    /** Whether these are ticked before anybody has ticked anything. */
    public boolean meant() {
        return !warned() || alone && remedy.isMeantAlone();
    }

    /** Whether a plain resend fails the same way, or may be filed twice. */
    public boolean warned() {
        return remedy != null && remedy.warnsOfResend();
    }
}

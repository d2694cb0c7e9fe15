package org.senddocument.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditFilter;

class AuditRequestTest {

    private final AuditRequest request = new AuditRequest();

    @Test
    void everyFieldNarrowsTheTrail() {
        request.account = "clerk";
        request.action = "VIEW_PDF";
        request.document = "846ebe66-5ff8-4499-bc57-a112d3d0daa3";
        request.from = "2026-11-20T18:30:00Z";
        request.to = "2026-11-21T18:30:00Z";

        assertThat(request.filter())
                .isEqualTo(new AuditFilter(
                        "clerk",
                        AuditAction.VIEW_PDF,
                        UUID.fromString("846ebe66-5ff8-4499-bc57-a112d3d0daa3"),
                        Instant.parse("2026-11-20T18:30:00Z"),
                        Instant.parse("2026-11-21T18:30:00Z")));
    }

    @Test
    void nothingIsAskedForWhereNothingIsSaid() {
        request.account = "";
        request.document = "";

        assertThat(request.filter()).isEqualTo(new AuditFilter(null, null, null, null, null));
    }

    @Test
    void whatCannotBeReadIsNamed() {
        request.action = "LOOK";
        assertThatThrownBy(request::filter).hasMessageStartingWith("action must be one of ");
        request.action = null;
        request.document = "17";
        assertThatThrownBy(request::filter).hasMessage("document must be the id of a document.");
        request.document = null;
        request.to = "now";
        assertThatThrownBy(request::filter).hasMessageStartingWith("to must be a time");
        request.to = null;
        request.account = "a\u0000";
        assertThatThrownBy(request::filter).hasMessageStartingWith("account must have");
    }
}

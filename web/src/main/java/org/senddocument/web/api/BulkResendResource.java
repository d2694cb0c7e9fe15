package org.senddocument.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.senddocument.service.document.BulkResend;
import org.senddocument.service.document.ResendOutcome;

/** Many documents sent again at once, as after an outage: operators. */
@Path("/documents/resend")
@RequestScoped
@RolesOf(BulkResend.class)
@Produces(MediaType.APPLICATION_JSON)
public class BulkResendResource {

    @Inject
    BulkResend bulk;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ResendAnswer resend(ResendRequest request) {
        ResendRequest asked = ResendRequest.checked(request);
        String reason = ReasonRequest.required(asked.reason());
        List<ResendOutcome> outcomes = asked.ids() == null
                ? bulk.resend(asked.filter().filter(), reason)
                : bulk.resend(references(asked.ids()), reason);
        return ResendAnswer.of(outcomes);
    }

    private static List<UUID> references(List<String> ids) {
        return IntStream.range(0, ids.size())
                .mapToObj(i -> RequestValues.id("ids[" + i + "]", ids.get(i)))
                .toList();
    }
}

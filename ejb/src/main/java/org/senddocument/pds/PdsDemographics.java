package org.senddocument.pds;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.senddocument.domain.consultation.NhsNumber;
import org.senddocument.domain.tracing.Finding;
import org.senddocument.nationalapi.ApiAnswer;
import org.senddocument.nationalapi.NationalApi;
import org.senddocument.nationalapi.Respite;
import org.senddocument.service.tracing.Demographics;
import org.senddocument.service.tracing.DemographicsAnswer;

/** PDS over its FHIR API. Safe for many threads; one for a node, for it holds the token. */
public final class PdsDemographics implements Demographics {

    private static final System.Logger LOG = System.getLogger(PdsDemographics.class.getName());

    private static final Duration WHERE_IT_IS_DOWN = Duration.ofSeconds(10);
    private static final Duration WHERE_WE_ARE_SHUT_OUT = Duration.ofMinutes(1);
    private static final int UNAUTHORISED = 401;

    private final PdsSettings settings;
    private final NationalApi api;
    private final Optional<AccessTokens> tokens;
    private final Pace pace;
    private final Respite respite;
    private final Clock clock;

    /**
     * @param turns of the whole application, which shares one limit
     * @param ids fresh on every call; each sign-in has one of its own
     */
    public PdsDemographics(PdsSettings settings, Turns turns, Clock clock, Supplier<UUID> ids) {
        this(settings, turns, clock, ids, length -> new CountDownLatch(1)
                .await(length.toNanos(), TimeUnit.NANOSECONDS));
    }

    PdsDemographics(PdsSettings settings, Turns turns, Clock clock, Supplier<UUID> ids, Pace.Pause pause) {
        this.settings = settings;
        this.clock = clock;
        this.api = new NationalApi(settings.timeout());
        this.tokens = settings.signIn().map(signIn -> new AccessTokens(signIn, api, clock, ids));
        this.pace = new Pace(settings.requestsPerSecond(), turns, clock, pause);
        this.respite = new Respite(clock);
    }

    @Override
    public DemographicsAnswer ask(String nhsNumber, UUID requestId, String onBehalfOf) {
        if (!NhsNumber.isValid(nhsNumber)) {
            return new DemographicsAnswer.None(Finding.NUMBER_INVALID);
        }
        Optional<Duration> left = respite.left();
        if (left.isPresent()) {
            return new DemographicsAnswer.TryLater("PDS is left alone for a while after it gave no good answer", left);
        }
        try {
            return verdict(asked(nhsNumber, requestId, onBehalfOf));
        } catch (SignInRefusedException e) {
            return refused(e);
        } catch (IOException e) {
            // Not what the exception says: that may repeat the address, and with it the NHS number.
            return later("no answer from PDS, " + e.getClass().getSimpleName(), Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new DemographicsAnswer.TryLater("interrupted before PDS was asked", Optional.empty());
        }
    }

    /** A token may end before its time: a second one settles whether it was the token's fault. */
    private ApiAnswer asked(String nhsNumber, UUID requestId, String onBehalfOf)
            throws IOException, SignInRefusedException, InterruptedException {
        Optional<String> token = token();
        ApiAnswer answer = get(nhsNumber, requestId, onBehalfOf, token);
        if (answer.status() != UNAUTHORISED || token.isEmpty()) {
            return answer;
        }
        tokens.get().drop(token.get());
        return get(nhsNumber, requestId, onBehalfOf, token());
    }

    private Optional<String> token() throws IOException, SignInRefusedException {
        return tokens.isPresent() ? Optional.of(tokens.get().current()) : Optional.empty();
    }

    private ApiAnswer get(String nhsNumber, UUID requestId, String onBehalfOf, Optional<String> token)
            throws IOException, InterruptedException {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "application/fhir+json, application/json");
        headers.put("X-Request-ID", requestId.toString());
        headers.put("NHSD-End-User-Organisation-ODS", onBehalfOf);
        token.ifPresent(value -> headers.put("Authorization", "Bearer " + value));
        pace.await();
        return api.get(URI.create(settings.baseUri() + "/Patient/" + nhsNumber), headers);
    }

    private DemographicsAnswer verdict(ApiAnswer answer) {
        DemographicsAnswer verdict = PdsVerdict.of(answer, clock);
        if (verdict instanceof DemographicsAnswer.TryLater later) {
            return PdsVerdict.isOurFault(answer.status())
                    ? shutOut(later.reason())
                    : later(later.reason(), later.retryAfter());
        }
        return verdict;
    }

    private DemographicsAnswer refused(SignInRefusedException refusal) {
        return refusal.isOurFault()
                ? shutOut(refusal.getMessage())
                : later(refusal.getMessage(), refusal.answer().retryAfter(clock));
    }

    private DemographicsAnswer later(String reason, Optional<Duration> retryAfter) {
        respite.begin(retryAfter.orElse(WHERE_IT_IS_DOWN));
        return new DemographicsAnswer.TryLater(reason, retryAfter);
    }

    /** Documents wait, for nothing is wrong with them; an operator must put our side right. */
    private DemographicsAnswer shutOut(String reason) {
        LOG.log(System.Logger.Level.ERROR, "PDS does not let us in; check senddocument.pds: {0}", reason);
        respite.begin(WHERE_WE_ARE_SHUT_OUT);
        return new DemographicsAnswer.TryLater(reason, Optional.empty());
    }
}

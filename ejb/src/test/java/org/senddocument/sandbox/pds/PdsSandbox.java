package org.senddocument.sandbox.pds;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.senddocument.domain.consultation.NhsNumber;
import org.senddocument.sandbox.mesh.http.HttpListener;
import org.senddocument.sandbox.mesh.http.IncomingRequest;
import org.senddocument.sandbox.mesh.http.OutgoingResponse;

/**
 * PDS on the loopback, in application-restricted access: signs applications in and answers GET /Patient/{id}, in the order
 * of checks of the NHS's own sandbox. It can do what that one cannot: supersede, invalidate, throttle.
 */
public final class PdsSandbox implements AutoCloseable {

    private static final String PATIENTS = "/personal-demographics/FHIR/R4/Patient/";
    private static final String TOKENS = "/oauth2/token";

    /** One for all: to make one takes a while. */
    private static final KeyPair KEYS = keys();

    private final TokenDesk tokens;
    private final HttpListener listener;
    private final Map<String, PdsPatient> patients = new ConcurrentHashMap<>();
    private final Set<String> invalidated = ConcurrentHashMap.newKeySet();
    private final FaultQueue faults = new FaultQueue();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();

    /** A request that came in. @param requestId its X-Request-ID, or empty */
    public record Seen(String path, String requestId, String organisation, String token) {

        @Override
        public String toString() {
            return "Seen[…]";
        }
    }

    public PdsSandbox(Clock clock) {
        tokens = new TokenDesk(KEYS.getPublic(), clock);
        listener = HttpListener.start(0, Optional.empty(), this::answer);
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public URI baseUri() {
        return URI.create(host() + "/personal-demographics/FHIR/R4");
    }

    public URI tokenUri() {
        return URI.create(host() + TOKENS);
    }

    private String host() {
        return "http://" + listener.host() + ":" + listener.port();
    }

    public String apiKey() {
        return TokenDesk.API_KEY;
    }

    public String keyId() {
        return TokenDesk.KEY_ID;
    }

    /** Of the application; its public half is registered. */
    public PrivateKey privateKey() {
        return KEYS.getPrivate();
    }

    public void add(PdsPatient patient) {
        patients.put(patient.nhsNumber(), patient);
    }

    /** Who asks for the old number gets the new record. */
    public void supersede(String oldNumber, PdsPatient patient) {
        patients.put(oldNumber, patient);
    }

    public void invalidate(String nhsNumber) {
        invalidated.add(nhsNumber);
    }

    public void tokensLive(Duration duration) {
        tokens.tokensLive(duration);
    }

    /** From now on the tokens that were given out are good for nothing. */
    public void forgetTokens() {
        tokens.forgetTokens();
    }

    /** The next enquiry is answered so. */
    public void nextEnquiry(OutgoingResponse response) {
        faults.add(PATIENTS, response);
    }

    /** The next sign-in is answered so. */
    public void nextSignIn(OutgoingResponse response) {
        faults.add(TOKENS, response);
    }

    /** Enquiries, in their order. */
    public List<Seen> enquiries() {
        return seen.stream().filter(each -> each.path().startsWith(PATIENTS)).toList();
    }

    public long signIns() {
        return seen.stream().filter(each -> each.path().equals(TOKENS)).count();
    }

    private Optional<OutgoingResponse> answer(IncomingRequest request) throws IOException {
        seen.add(new Seen(
                request.path(),
                request.headers().get("X-Request-ID").orElse(""),
                request.headers().get("NHSD-End-User-Organisation-ODS").orElse(""),
                request.headers().get("Authorization").orElse("")));
        Optional<OutgoingResponse> fault = faults.next(request.path());
        if (fault.isPresent()) {
            return fault;
        }
        if (request.path().equals(TOKENS)) {
            return Optional.of(tokens.answer(request, tokenUri().toString()));
        }
        return Optional.of(
                request.path().startsWith(PATIENTS)
                        ? enquiry(request)
                        : ApiAnswers.gateway(400, Outcome.of("UNSUPPORTED_REQUEST", "value", "Not supported")));
    }

    private OutgoingResponse enquiry(IncomingRequest request) {
        String token = request.headers().get("Authorization").orElse("").replace("Bearer ", "");
        if (!isUuid(request.headers().get("X-Request-ID").orElse(""))) {
            return ApiAnswers.fhir(400, Outcome.of("MISSING_VALUE", "required", "Required value is missing"));
        }
        if (!tokens.isGood(token)) {
            return ApiAnswers.gateway(401, Outcome.of("ACCESS_DENIED", "forbidden", "Access Denied - Unauthorised"));
        }
        return patient(request.path().substring(PATIENTS.length()));
    }

    private OutgoingResponse patient(String number) {
        if (!NhsNumber.isValid(number)) {
            return ApiAnswers.fhir(400, Outcome.of("INVALID_RESOURCE_ID", "value", "Resource Id is invalid"));
        }
        if (invalidated.contains(number)) {
            return ApiAnswers.fhir(
                    404, Outcome.of("INVALIDATED_RESOURCE", "processing", "Resource that has been marked as invalid"));
        }
        PdsPatient patient = patients.get(number);
        return patient == null
                ? ApiAnswers.fhir(404, Outcome.of("RESOURCE_NOT_FOUND", "not-found", "Resource not found"))
                : ApiAnswers.fhir(200, patient.json());
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public void close() {
        listener.close();
    }
}

package org.senddocument.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import java.time.Clock;
import java.util.Optional;
import org.senddocument.service.account.AccessTokens;
import org.senddocument.service.account.KeysUnreachableException;
import org.senddocument.service.account.RecentSignIns;
import org.senddocument.service.account.SignInRefusals;
import org.senddocument.service.account.Standing;
import org.senddocument.service.fault.Causes;

/** One try to sign in, by a page or by a clinical system. */
@ApplicationScoped
public class SignIn {

    private static final System.Logger LOG = System.getLogger(SignIn.class.getName());

    @Inject
    IdentityStoreHandler identityStores;

    @Inject
    RecentSignIns recent;

    @Inject
    SignInPace pace;

    @Inject
    AccessTokens tokens;

    @Inject
    Standing standing;

    @Inject
    Clock clock;

    @Inject
    SignInRefusals refusals;

    /** Of a person, on a page. @param address from where it is tried */
    public SignInAnswer byPerson(String address, UsernamePasswordCredential credential) {
        SignInAnswer answer = attempt(address, credential);
        if (answer.outcome() == SignInAnswer.Outcome.WRONG) {
            refusals.ofPerson(credential.getCaller(), address);
        }
        return answer;
    }

    /** Of a clinical system, which signs in with every call. */
    SignInAnswer bySystem(String address, UsernamePasswordCredential credential) {
        SignInAnswer answer = attempt(address, credential);
        if (answer.outcome() == SignInAnswer.Outcome.WRONG) {
            refusals.ofSystem(credential.getCaller(), address);
        }
        return answer;
    }

    private SignInAnswer attempt(String address, UsernamePasswordCredential credential) {
        String username = credential.getCaller();
        // A system that is known to have the right password never waits for those that guess.
        boolean known = recent.knows(username, credential.getPassword().getValue());
        if (!known && !pace.awaitTurn(address, username)) {
            return SignInAnswer.tooMany();
        }
        CredentialValidationResult result = identityStores.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            pace.wrong(address, username);
            return SignInAnswer.wrong();
        }
        if (known) {
            pace.stillRight(address, username);
        } else {
            pace.right(address, username);
        }
        return SignInAnswer.in(
                new SignedIn(result.getCallerPrincipal().getName(), result.getCallerGroups(), clock.instant()));
    }

    /** A token is not slowed down: nobody guesses a signature. */
    SignInAnswer attempt(String token) {
        try {
            return tokens.holderOf(token)
                    .map(holder -> SignInAnswer.in(new SignedIn(holder.name(), holder.roles(), clock.instant())))
                    .orElseGet(SignInAnswer::wrong);
        } catch (KeysUnreachableException e) {
            LOG.log(System.Logger.Level.WARNING, () -> "A token could not be checked. " + Causes.traceOf(e));
            return SignInAnswer.unknown();
        }
    }

    /** With the roles that hold now. @return empty where the account was closed, or given another password, since */
    Optional<SignedIn> standing(SignedIn signedIn) {
        return standing.of(signedIn.name(), signedIn.at())
                .map(groups -> new SignedIn(signedIn.name(), groups, signedIn.at()));
    }

    boolean acceptsTokens() {
        return tokens.areAccepted();
    }
}

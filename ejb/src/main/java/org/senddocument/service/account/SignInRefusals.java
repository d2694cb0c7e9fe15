package org.senddocument.service.account;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Enters refused sign-ins: each of a person, and of a clinical system one a minute for each account and address, since a
 * system with an old password comes back many times a second.
 */
@ApplicationScoped
public class SignInRefusals {

    private static final Duration A_WHILE = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    @Inject
    SignInBook book;

    @Inject
    Clock clock;

    private Cache<Refusal, Boolean> ofLate;

    private record Refusal(String username, String address) {}

    @PostConstruct
    void open() {
        ofLate = ShortMemory.lasting(A_WHILE, MOST, clock);
    }

    /** @param typed as it was typed; entered only where an account bears it */
    public void ofPerson(String typed, String address) {
        book.refused(book.known(typed).orElse(null), address);
    }

    public void ofSystem(String typed, String address) {
        String username = book.known(typed).orElse(null);
        if (ofLate.asMap().putIfAbsent(new Refusal(username, address), true) == null) {
            book.refused(username, address);
        }
    }
}

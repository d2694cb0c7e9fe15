package org.senddocument.conformance;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.senddocument.browser.Browser;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.system.Metadata;
import org.senddocument.system.NationalDirectories;
import org.senddocument.system.Stage;
import org.senddocument.system.World;

/** A case of the assurance of a sender, from the clinical system to the practice and back. */
public interface SenderCase {

    String CONSULTED_AT = "2026-11-20T18:30:00Z";

    AtomicReference<Browser> BROWSER = new AtomicReference<>();

    /** Of a server that asks PDS and finds an answer overdue within seconds. */
    Stage stage();

    NationalDirectories directories();

    GpConnectVersion version();

    @AfterAll
    static void closeTheBrowser() {
        Optional.ofNullable(BROWSER.getAndSet(null)).ifPresent(Browser::close);
    }

    default Clinic clinic() {
        return new Clinic(stage());
    }

    /** A person who may do everything. Skips what follows where there is no browser. */
    default Browser person() {
        Browser.assumeThere();
        return BROWSER.updateAndGet(open -> open == null ? Browser.withoutScript(stage().address()) : open)
                .forgetful()
                .signIn(World.ADMINISTRATOR, stage().world().administratorPassword());
    }

    default Metadata of(Behaviour behaviour) {
        return Metadata.of(clinic().patient(behaviour));
    }
}

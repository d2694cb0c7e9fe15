package org.senddocument.sandbox.mesh.http;

import java.time.Duration;

/** How slowly an answer goes out: so many bytes, then a pause. */
public record Pace(int bytes, Duration pause) {

    public static final Pace UNHURRIED = new Pace(Integer.MAX_VALUE, Duration.ZERO);

    boolean slow() {
        return !pause.isZero();
    }
}

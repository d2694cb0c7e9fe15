package org.senddocument.sandbox.mesh;

import java.time.Clock;
import java.time.Duration;

/**
 * How the sandbox behaves.
 *
 * @param strict false: exactly as the NHS's sandbox, which lets much through that the real service refuses
 * @param maxRequest the largest body of one request, in bytes
 * @param routingDelay how long the resolution of an automatic address takes
 */
record Settings(Clock clock, String sharedKey, boolean strict, long maxRequest, Duration routingDelay) {

    @Override
    public String toString() {
        return strict ? "strict" : "compatible with the NHS's sandbox";
    }
}

package org.senddocument.domain.sending;

import java.time.Duration;
import java.util.List;

/**
 * For how long MESH is left alone.
 *
 * @param lengths after one failure, after two …; the last one for all that follow
 */
public record PauseLengths(List<Duration> lengths) {

    public PauseLengths {
        lengths = List.copyOf(lengths);
        if (lengths.isEmpty()) {
            throw new IllegalArgumentException("A pause has a length.");
        }
    }

    /** @param failures from 1 */
    public Duration after(int failures) {
        return lengths.get(Math.min(failures, lengths.size()) - 1);
    }
}

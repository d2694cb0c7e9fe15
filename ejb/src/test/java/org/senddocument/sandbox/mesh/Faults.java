package org.senddocument.sandbox.mesh;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The faults a test or the demo asks for. The first of those asked for that meets a request befalls it. Safe for use by
 * several threads.
 */
public final class Faults {

    private static final Fault NONE = new Fault.None();
    private static final BiPredicate<String, String> ANY = (method, path) -> true;

    private final List<Planned> planned = new ArrayList<>();
    private boolean down;
    private int droppedBeforeStoring;
    private int droppedAfterStoring;
    private int refused;

    /** Befalls the next so many requests. */
    public Faults next(int requests, Fault fault) {
        return next(requests, ANY, fault);
    }

    /**
     * Befalls the next so many requests that match.
     *
     * @param matching of method and path, such as {@code POST} and {@code /messageexchange/X26HC005/outbox}
     */
    public synchronized Faults next(int requests, BiPredicate<String, String> matching, Fault fault) {
        planned.add(new Planned(matching, 1, requests, fault));
        return this;
    }

    /** Befalls each k-th request until {@link #clear()}. */
    public Faults everyKth(int k, Fault fault) {
        return everyKth(k, ANY, fault);
    }

    public synchronized Faults everyKth(int k, BiPredicate<String, String> matching, Fault fault) {
        planned.add(new Planned(matching, k, Integer.MAX_VALUE, fault));
        return this;
    }

    /** Befalls every request that matches until {@link #clear()}. */
    public Faults whenever(BiPredicate<String, String> matching, Fault fault) {
        return everyKth(1, matching, fault);
    }

    /** Forgets what was asked for; the counters stay, and so does {@link #down()}. */
    public synchronized Faults clear() {
        planned.clear();
        return this;
    }

    /** Refuses every request with 503 until {@link #up()}. */
    public synchronized void down() {
        down = true;
    }

    public synchronized void up() {
        down = false;
    }

    public synchronized int droppedBeforeStoring() {
        return droppedBeforeStoring;
    }

    public synchronized int droppedAfterStoring() {
        return droppedAfterStoring;
    }

    /** Answered in MESH's stead, such as with 429 or 503. */
    public synchronized int refused() {
        return refused;
    }

    synchronized Fault befalling(String method, String path) {
        Fault fault = down ? Fault.unavailable() : due(method, path);
        droppedBeforeStoring += fault instanceof Fault.DropBeforeStoring ? 1 : 0;
        droppedAfterStoring += fault instanceof Fault.DropAfterStoring ? 1 : 0;
        refused += fault instanceof Fault.Refuse ? 1 : 0;
        return fault;
    }

    private Fault due(String method, String path) {
        for (Planned fault : planned) {
            if (fault.meets(method, path)) {
                planned.removeIf(Planned::spent);
                return fault.fault;
            }
        }
        return NONE;
    }

    /** A fault with what is left of it. */
    private static final class Planned {

        private final BiPredicate<String, String> matching;
        private final int every;
        private final Fault fault;
        private int left;
        private int seen;

        Planned(BiPredicate<String, String> matching, int every, int left, Fault fault) {
            this.matching = matching;
            this.every = every;
            this.left = left;
            this.fault = fault;
        }

        boolean meets(String method, String path) {
            if (spent() || !matching.test(method, path) || ++seen % every != 0) {
                return false;
            }
            left--;
            return true;
        }

        boolean spent() {
            return left <= 0;
        }
    }
}

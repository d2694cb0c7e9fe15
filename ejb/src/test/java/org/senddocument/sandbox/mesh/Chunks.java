package org.senddocument.sandbox.mesh;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The parts of a message, numbered from 1. A part sent again replaces the one before. */
final class Chunks {

    private final int total;
    private final Map<Integer, Body> received = new TreeMap<>();

    Chunks(int total) {
        this.total = total;
    }

    /** 0 for a report, which has no body at all. */
    int total() {
        return total;
    }

    void put(int number, Body body) {
        Body before = received.put(number, body);
        if (before != null) {
            before.discard();
        }
    }

    Optional<Body> get(int number) {
        return Optional.ofNullable(received.get(number));
    }

    /** True where no part before this one is missing. */
    boolean reaches(int number) {
        return received.size() >= number - 1;
    }

    boolean complete() {
        return received.size() == total;
    }

    List<Body> all() {
        return List.copyOf(received.values());
    }

    /** As received, in bytes. */
    long size() {
        return received.values().stream().mapToLong(Body::length).sum();
    }

    void discard() {
        received.values().forEach(Body::discard);
        received.clear();
    }
}

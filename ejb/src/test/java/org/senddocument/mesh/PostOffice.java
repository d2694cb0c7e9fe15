package org.senddocument.mesh;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What MESH holds and how it means to behave; safe for many threads. */
public final class PostOffice implements MeshPeer {

    /** How the next message is met. */
    public sealed interface Manner {
        record Takes() implements Manner {}

        record Refuses(String code, String text) implements Manner {}

        record IsBusy(Duration retryAfter) implements Manner {}
    }

    /** Ids of one page, and after which id the following begins. */
    public record Page(List<String> ids, Optional<String> after) {}

    private final Map<Step, Mishap> mishaps = new EnumMap<>(Step.class);
    private final Deque<Manner> manners = new ArrayDeque<>();
    private final List<SentMessage> sent = new ArrayList<>();
    private final Map<String, WaitingMessage> inbox = new LinkedHashMap<>();
    private final Set<String> acknowledged = new LinkedHashSet<>();
    private boolean down;
    private boolean breaks;
    private int pageSize = 500;

    @Override
    public synchronized void meets(Step step, Mishap mishap) {
        mishaps.put(step, mishap);
    }

    /** Uses the mishap up. */
    public synchronized Optional<Mishap> mishapOf(Step step) {
        return Optional.ofNullable(mishaps.remove(step));
    }

    @Override
    public synchronized void refusesNext(String code, String text) {
        manners.add(new Manner.Refuses(code, text));
    }

    @Override
    public synchronized void isBusyNext(Duration retryAfter) {
        manners.add(new Manner.IsBusy(retryAfter));
    }

    @Override
    public synchronized void goesDown() {
        down = true;
    }

    @Override
    public synchronized void comesBack() {
        down = false;
    }

    @Override
    public synchronized String deposits(WaitingMessage message) {
        inbox.put(message.id(), message);
        return message.id();
    }

    @Override
    public synchronized void breaksNextBody() {
        breaks = true;
    }

    @Override
    public synchronized void listsAtMost(int ids) {
        pageSize = ids;
    }

    @Override
    public synchronized List<SentMessage> sent() {
        return List.copyOf(sent);
    }

    @Override
    public synchronized List<String> waiting() {
        return inbox.keySet().stream().filter(id -> !acknowledged.contains(id)).toList();
    }

    public synchronized boolean isDown() {
        return down;
    }

    /** Uses the manner up. */
    public synchronized Manner nextManner() {
        return manners.isEmpty() ? new Manner.Takes() : manners.remove();
    }

    /** Keeps the message, and gives it an id in the form of MESH. */
    public synchronized String keep(SentMessage message) {
        sent.add(message);
        return String.format("20261122150000%06d_5EED00", sent.size());
    }

    public synchronized Page page(String workflowId, Optional<String> after) {
        List<String> ids = waiting();
        int start =
                after.map(id -> new ArrayList<>(inbox.keySet()).indexOf(id) + 1).orElse(0);
        List<String> rest = new ArrayList<>(inbox.keySet())
                .subList(start, inbox.size()).stream().filter(ids::contains).toList();
        List<String> page = rest.subList(0, Math.min(pageSize, rest.size()));
        List<String> filtered = page.stream()
                .filter(id ->
                        inbox.get(id).workflowId().filter(workflowId::equals).isPresent())
                .toList();
        boolean more = rest.size() > page.size();
        return new Page(filtered, more ? Optional.of(page.get(page.size() - 1)) : Optional.empty());
    }

    /** Empty where it was never here or is acknowledged. */
    public synchronized Optional<WaitingMessage> find(String id) {
        return Optional.ofNullable(inbox.get(id)).filter(found -> !acknowledged.contains(id));
    }

    /** Whether the body that is fetched now is to break; asked once for each. */
    public synchronized boolean breaksNow() {
        boolean now = breaks;
        breaks = false;
        return now;
    }

    /** Whether it was ever here. */
    public synchronized boolean acknowledge(String id) {
        if (!inbox.containsKey(id)) {
            return false;
        }
        acknowledged.add(id);
        return true;
    }
}

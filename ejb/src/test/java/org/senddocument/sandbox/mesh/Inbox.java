package org.senddocument.sandbox.mesh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.senddocument.sandbox.mesh.http.OutgoingResponse;

/** Lists and counts what waits for a mailbox, oldest first. */
final class Inbox {

    private static final int DEFAULT_PAGE = 500;
    private static final int LEAST = 10;
    private static final int MOST = 5000;

    private final MessageStore store;
    private final Settings settings;
    private final IntSupplier largestPage;

    Inbox(MessageStore store, Settings settings, IntSupplier largestPage) {
        this.store = store;
        this.settings = settings;
        this.largestPage = largestPage;
    }

    OutgoingResponse list(Call call) {
        List<StoredMessage> waiting = store.inboxOf(call.mailbox().id());
        InboxPage page = page(call, waiting);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("messages", page.messages().stream().map(StoredMessage::id).toList());
        if (call.version() == ApiVersion.V2) {
            body.put("links", links(call, page));
            body.put("approx_inbox_count", waiting.size());
        }
        return Answer.json(200, call.version(), body);
    }

    OutgoingResponse count(Call call) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("count", store.inboxOf(call.mailbox().id()).size());
        if (call.version() == ApiVersion.V1) {
            body.put("internalID", UUID.randomUUID().toString().replace("-", ""));
            body.put("allResultsIncluded", true);
        }
        return Answer.json(200, body);
    }

    /** The real service reads a page and filters it then, so that a page may be empty while another follows. */
    private InboxPage page(Call call, List<StoredMessage> waiting) {
        Predicate<StoredMessage> filter =
                WorkflowFilter.of(call.query("workflow_filter").orElse("").strip());
        long after = call.query("continue_from")
                .map(token -> position(call.version(), token))
                .orElse(0L);
        List<StoredMessage> rest =
                waiting.stream().filter(message -> message.sequence() > after).toList();
        int size = Math.min(maxResults(call), largestPage.getAsInt());
        return settings.strict()
                ? InboxPage.of(rest, size).filtered(filter)
                : InboxPage.of(rest.stream().filter(filter).toList(), size);
    }

    private long position(ApiVersion version, String token) {
        if (version == ApiVersion.V1) {
            return store.find(token).map(StoredMessage::sequence).orElse(0L);
        }
        return ContinueFrom.read(token)
                .orElseThrow(() -> settings.strict()
                        ? InvalidParameter.unreadable("query", "continue_from")
                        : new Refusal(MeshError.INTERNAL));
    }

    private static int maxResults(Call call) {
        String given = call.query("max_results").orElse(String.valueOf(DEFAULT_PAGE));
        if (!given.matches("\\d{1,9}")) {
            throw InvalidParameter.unreadable("query", "max_results");
        }
        int value = Integer.parseInt(given);
        if (value < LEAST) {
            throw InvalidParameter.tooSmall("query", "max_results", given, LEAST);
        }
        if (value > MOST) {
            throw InvalidParameter.tooLarge("query", "max_results", given, MOST);
        }
        return value;
    }

    private static Map<String, String> links(Call call, InboxPage page) {
        StringBuilder self = new StringBuilder();
        int size = maxResults(call);
        if (size != DEFAULT_PAGE) {
            self.append("&max_results=").append(size);
        }
        call.query("workflow_filter").ifPresent(filter -> self.append("&workflow_filter=" + encoded(filter)));
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", link(call, self.toString()));
        page.next().ifPresent(token -> links.put("next", link(call, self + "&continue_from=" + encoded(token))));
        return links;
    }

    /** A path without host: clients have been caught out by that. */
    private static String link(Call call, String query) {
        String path = MeshDesk.PREFIX + "/" + call.mailbox().id() + "/inbox";
        return query.isEmpty() ? path : path + "?" + query.substring(1);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("*", "%2A");
    }
}

package org.senddocument.mesh;

import java.time.Duration;
import java.util.List;

/** MESH's end of a mailbox, in the hands of a test. What is said of the next message holds for one; many such are queued. */
public interface MeshPeer {

    /** Takes the next message, but the answer is lost. */
    void takesNextWithoutAnswer();

    void refusesNext(String code, String text);

    void isBusyNext(Duration retryAfter);

    /** Says of everything that it cannot now, until it {@link #comesBack}. */
    void goesDown();

    void comesBack();

    void deposits(WaitingMessage message);

    /** The next body that is fetched breaks in its middle. */
    void breaksNextBody();

    /** So many ids on a page of the inbox, counted before the filter. */
    void listsAtMost(int ids);

    /** What it holds of ours, in order. */
    List<SentMessage> sent();

    /** The ids that were not acknowledged, in order. */
    List<String> waiting();
}

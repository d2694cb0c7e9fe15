package org.senddocument.mesh;

import java.time.Duration;
import java.util.List;

/** MESH's end of a mailbox, in the hands of a test. What is said of the next message holds for one; many such are queued. */
public interface MeshPeer {

    /** What may go wrong with one call. */
    enum Mishap {
        /** It never reaches MESH, and the line breaks. */
        THE_REQUEST_IS_LOST,
        /** MESH does what was asked, and the line breaks. */
        THE_ANSWER_IS_LOST,
        MESH_IS_BUSY,
        MESH_HAS_A_FAULT
    }

    /** The calls of a mailbox. */
    enum Step {
        HANDSHAKE,
        SEND,
        LIST,
        DOWNLOAD,
        ACKNOWLEDGE
    }

    /** The next call of this kind goes wrong, and no other. */
    void meets(Step step, Mishap mishap);

    void refusesNext(String code, String text);

    void isBusyNext(Duration retryAfter);

    /** Says of everything that it cannot now, until it {@link #comesBack}. */
    void goesDown();

    void comesBack();

    /** @return the id by which it waits: the one that it names, where MESH lets others choose */
    String deposits(WaitingMessage message);

    /** The next body that is fetched breaks in its middle. */
    void breaksNextBody();

    /** So many ids on a page of the inbox, counted before the filter. */
    void listsAtMost(int ids);

    /** What it holds of ours, in order. */
    List<SentMessage> sent();

    /** The ids that were not acknowledged, in order. */
    List<String> waiting();
}

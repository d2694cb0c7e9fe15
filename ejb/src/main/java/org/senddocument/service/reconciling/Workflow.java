package org.senddocument.service.reconciling;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.senddocument.itk3.GpConnectVersion;

/**
 * A kind of message that may wait for us. Letters of the kind that we send are never ours: a system that receives them may
 * share the mailbox. MESH's reports on our letters are of that kind too, and are ours.
 *
 * @param reportsOnly true of what we send, false of the answers to it
 */
record Workflow(String id, boolean reportsOnly) {

    /**
     * Both generations, whichever is set now: a reply or a report may concern what was sent before a change. Answers come
     * first, so that no heap of another's letters keeps them waiting.
     */
    static final List<Workflow> ALL = Stream.concat(
                    Arrays.stream(GpConnectVersion.values())
                            .map(version -> new Workflow(version.ackWorkflowId(), false)),
                    Arrays.stream(GpConnectVersion.values()).map(version -> new Workflow(version.workflowId(), true)))
            .toList();
}

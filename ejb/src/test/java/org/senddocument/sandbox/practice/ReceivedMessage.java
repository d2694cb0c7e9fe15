package org.senddocument.sandbox.practice;

/** A message as collected from MESH. Absent headers are empty. */
record ReceivedMessage(String meshId, boolean report, String from, String localId, String subject, byte[] body) {

    @Override
    public String toString() {
        return "ReceivedMessage[" + meshId + "]";
    }
}

package org.senddocument.sandbox.practice;

import java.net.URI;

/**
 * The practice at MESH.
 *
 * @param baseUri with the path prefix and no slash at its end
 * @param odsCode of the practice
 */
public record PracticeAccount(URI baseUri, String mailboxId, String password, String sharedKey, String odsCode) {

    @Override
    public String toString() {
        return "PracticeAccount[" + mailboxId + "]";
    }
}

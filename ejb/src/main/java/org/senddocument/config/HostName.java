package org.senddocument.config;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What this machine is called: the name of a node that was given none. */
final class HostName {

    private HostName() {}

    static String current() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}

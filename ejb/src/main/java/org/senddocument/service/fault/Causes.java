package org.senddocument.service.fault;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What a log may hold of a fault that nobody foresaw: what it was and where it came from, never what it said. A database
 * names the value that it would not take, a parser the text that it could not read, and either may be a patient's.
 */
public final class Causes {

    private Causes() {}

    /** The kinds of a fault and its causes, in one line. */
    public static String of(Throwable fault) {
        StringBuilder told = new StringBuilder();
        tell(fault, told, false);
        return told.toString();
    }

    /** With the places in the program. */
    public static String traceOf(Throwable fault) {
        StringBuilder told = new StringBuilder();
        tell(fault, told, true);
        return told.toString();
    }

    /** A fault and what caused it, the origin last. */
    static List<Throwable> chainOf(Throwable fault) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = fault; cause != null && seen.add(cause); cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }

    private static void tell(Throwable fault, StringBuilder told, boolean places) {
        for (Throwable cause : chainOf(fault)) {
            told.append(told.isEmpty() ? "" : places ? "\nCaused by: " : ", caused by ");
            told.append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                told.append(" of SQL state ").append(sql.getSQLState());
            }
            if (places) {
                for (StackTraceElement place : cause.getStackTrace()) {
                    told.append("\n\tat ").append(place);
                }
            }
        }
    }
}

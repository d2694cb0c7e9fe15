package org.senddocument.service.fault;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which faults are the database's: it is away, or two transactions stood in each other's way. Such a fault passes, and what
 * it met may be done once more. A slip of ours does not pass, nor does a value that no column takes.
 */
public final class DatabaseFaults {

    /** The first two letters of the SQL states by which a database finds fault with a statement, or with a value in it. */
    private static final Set<String> OF_THE_STATEMENT = Set.of("07", "0A", "21", "22", "23", "42", "44");

    private DatabaseFaults() {}

    /** What nobody can tell counts as the database's: a server words a lost line in many ways, and a slip in few. */
    public static boolean isOne(Throwable fault) {
        return Causes.chainOf(fault).stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .map(said -> !isOfTheStatement(said.getSQLState()))
                .orElseGet(() -> !isSlip(fault));
    }

    private static boolean isOfTheStatement(String sqlState) {
        return sqlState != null && sqlState.length() > 2 && OF_THE_STATEMENT.contains(sqlState.substring(0, 2));
    }

    /** It began in the language itself, or in this program, where no database was spoken to. */
    private static boolean isSlip(Throwable fault) {
        var chain = Causes.chainOf(fault);
        String origin = chain.get(chain.size() - 1).getClass().getName();
        return Stream.of("java.lang.", "java.util.", "org.senddocument.").anyMatch(origin::startsWith);
    }
}

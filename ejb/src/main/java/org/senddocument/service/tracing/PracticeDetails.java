package org.senddocument.service.tracing;

import java.util.List;

/**
 * A practice, for people to read.
 *
 * @param telephone null where it is not known
 * @param closed it exists no more
 */
public record PracticeDetails(String name, List<String> address, String telephone, boolean closed) {

    public PracticeDetails {
        address = List.copyOf(address);
    }
}

package org.senddocument.service.tracing;

import java.util.UUID;

/**
 * The Personal Demographics Service (PDS): what the NHS holds of a patient. Not to be called inside a transaction; never
 * throws for what PDS or the network does.
 */
@FunctionalInterface
public interface Demographics {

    /**
     * @param requestId the same for every repetition of one enquiry
     * @param onBehalfOf ODS code of the organisation for which is asked
     */
    DemographicsAnswer ask(String nhsNumber, UUID requestId, String onBehalfOf);
}

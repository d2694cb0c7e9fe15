package org.senddocument.itk3.validation;

import java.util.List;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.itk3.MessageEnvelope;

/** Whether a message may leave. */
@FunctionalInterface
public interface MessageCheck {

    /**
     * @param address where it is to go; patient data
     * @return one breach for each rule that it does not keep, none where it may leave
     */
    List<Breach> breaches(MessageEnvelope message, GpConnectVersion version, String address);
}

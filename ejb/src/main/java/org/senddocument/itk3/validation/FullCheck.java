package org.senddocument.itk3.validation;

import java.util.List;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.itk3.MessageEnvelope;

/** All that is asked of a message: the rules of GP Connect first, since they say more plainly what is wrong. */
public record FullCheck(List<MessageCheck> checks) implements MessageCheck {

    public FullCheck {
        checks = List.copyOf(checks);
    }

    /** @param profiles of the NHS, where an installation has them */
    public static FullCheck with(Profiles profiles) {
        return new FullCheck(List.of(new GpConnectRules(), new StandardCheck(profiles)));
    }

    @Override
    public List<Breach> breaches(MessageEnvelope message, GpConnectVersion version, String address) {
        return checks.stream()
                .flatMap(check -> check.breaches(message, version, address).stream())
                .toList();
    }
}

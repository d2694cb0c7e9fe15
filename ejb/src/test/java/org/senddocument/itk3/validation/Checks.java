package org.senddocument.itk3.validation;

import java.util.List;

/** One for all tests of a run: to read the standard takes seconds. */
final class Checks {

    static final StandardCheck BASE = new StandardCheck(Profiles.NONE);

    /** All that is asked of a message where an installation has no profiles. */
    static final FullCheck ALL = new FullCheck(List.of(new GpConnectRules(), BASE));

    private Checks() {}
}

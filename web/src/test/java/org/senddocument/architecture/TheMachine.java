package org.senddocument.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Set;

/** The ways of asking the machine itself what time it is, or for an id. Calls and method references alike. */
final class TheMachine {

    static final DescribedPredicate<JavaAccess<?>> IS_ASKED =
            DescribedPredicate.describe("the machine is asked for the time or an id", TheMachine::isAsked);

    private static final Set<String> ANSWERS =
            Set.of("java.util.UUID.randomUUID()", "java.lang.System.currentTimeMillis()", "java.util.Date.<init>()");

    private TheMachine() {}

    private static boolean isAsked(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        return ANSWERS.contains(target.getFullName()) || isClock(target) || isNowWithoutClock(target);
    }

    private static boolean isClock(AccessTarget target) {
        return target.getOwner().isEquivalentTo(Clock.class)
                && target.getName().matches("system.*|tick(Millis|Seconds|Minutes)");
    }

    private static boolean isNowWithoutClock(AccessTarget target) {
        return target.getOwner().getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && !target.getFullName().endsWith("(" + Clock.class.getName() + ")");
    }
}

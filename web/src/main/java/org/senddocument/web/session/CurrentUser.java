package org.senddocument.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.senddocument.domain.account.Role;
import org.senddocument.web.security.SignedIn;

/** Whoever looks at the page. What they may not do is not shown; the services forbid it anyway. */
@Named("currentUser")
@RequestScoped
public class CurrentUser {

    @Inject
    HttpServletRequest request;

    /** Null before the sign-in. */
    public String getName() {
        return SignedIn.in(request).map(SignedIn::name).orElse(null);
    }

    /** For EL: {@code #{currentUser.is('CLERK')}}. */
    public boolean is(String role) {
        return any(Role.valueOf(role));
    }

    public boolean isAbleToSeeDocuments() {
        return any(Role.VIEWER, Role.CLERK, Role.OPERATOR, Role.SENDER);
    }

    public boolean isAbleToSeeJobs() {
        return any(Role.VIEWER, Role.CLERK, Role.OPERATOR);
    }

    public boolean isAbleToSeeIncidents() {
        return any(Role.VIEWER, Role.CLERK, Role.OPERATOR);
    }

    public boolean isAbleToSeeUnmatched() {
        return any(Role.OPERATOR, Role.CLERK);
    }

    public boolean isAbleToSeeReconciliation() {
        return any(Role.VIEWER, Role.OPERATOR, Role.CLERK);
    }

    public boolean isAbleToSeeAudit() {
        return any(Role.AUDITOR);
    }

    public boolean isAbleToKeepAccounts() {
        return any(Role.ADMINISTRATOR);
    }

    private boolean any(Role... roles) {
        return SignedIn.in(request)
                .filter(signedIn -> Stream.of(roles).map(Role::group).anyMatch(signedIn.groups()::contains))
                .isPresent();
    }
}

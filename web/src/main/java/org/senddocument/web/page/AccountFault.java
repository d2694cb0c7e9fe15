package org.senddocument.web.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Optional;
import org.senddocument.domain.account.Role;
import org.senddocument.service.account.AccountExistsException;
import org.senddocument.service.account.LastAdministratorException;
import org.senddocument.service.account.UnacceptableAccountException;

/** An account that was refused: said beside the field, and whatever else was entered stays in the form. */
final class AccountFault {

    private static final String NAME = "username";
    private static final String PASSWORD = "password";
    private static final String FIRST_ROLE = "role-" + Role.values()[0];

    private AccountFault() {}

    /** @return false where it is another fault */
    static boolean tell(Throwable thrown) {
        Optional<UnacceptableAccountException> unacceptable = Fault.cause(UnacceptableAccountException.class, thrown);
        unacceptable.ifPresent(refused -> add(fieldOf(refused.part()), refused));
        Optional<AccountExistsException> exists = Fault.cause(AccountExistsException.class, thrown);
        exists.ifPresent(refused -> add(NAME, refused));
        Optional<LastAdministratorException> last = Fault.cause(LastAdministratorException.class, thrown);
        last.ifPresent(refused -> add(null, refused));
        return unacceptable.isPresent() || exists.isPresent() || last.isPresent();
    }

    private static String fieldOf(UnacceptableAccountException.Part part) {
        return switch (part) {
            case NAME -> NAME;
            case PASSWORD -> PASSWORD;
            case ROLES -> FIRST_ROLE;
        };
    }

    private static void add(String field, RuntimeException refused) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, refused.getMessage(), null));
    }
}

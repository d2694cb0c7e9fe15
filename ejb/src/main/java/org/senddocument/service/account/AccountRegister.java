package org.senddocument.service.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.senddocument.domain.account.Account;
import org.senddocument.domain.account.Accounts;
import org.senddocument.domain.account.Role;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditEntry;
import org.senddocument.domain.audit.AuditTrail;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;

/** Accounts, as an administrator keeps them. One open administrator stays, whatever is asked for. */
@Stateless
@RolesAllowed("administrator")
public class AccountRegister {

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /** By name. */
    public Page<AccountView> page(PageRequest page) {
        List<AccountView> items = accounts.all(page.first(), page.size()).stream()
                .map(AccountView::of)
                .toList();
        return page.of(items, accounts.count());
    }

    /** @throws UnknownAccountException where there is none of that name */
    public AccountView view(String username) {
        return AccountView.of(found(username));
    }

    /**
     * @throws UnacceptableAccountException where the name cannot be signed in with, the password is short or no role is given
     * @throws AccountExistsException where the name is taken
     */
    public AccountView create(String username, char[] password, Set<Role> roles) {
        AccountRules.checkName(username);
        AccountRules.checkPassword(password);
        AccountRules.checkRoles(roles);
        if (accounts.find(username).isPresent()) {
            throw new AccountExistsException();
        }
        Account account = new Account(username, passwords.hash(password), roles, clock.instant());
        accounts.add(account);
        write(AuditAction.CREATE_ACCOUNT, username + ": " + words(roles));
        return AccountView.of(account);
    }

    /** Ends the sessions of that account too. @throws UnacceptableAccountException where the password is short */
    public AccountView changePassword(String username, char[] password) {
        AccountRules.checkPassword(password);
        String hash = passwords.hash(password);
        return change(
                username,
                AuditAction.CHANGE_PASSWORD,
                username,
                account -> account.changePassword(hash, clock.instant()));
    }

    /**
     * @throws UnacceptableAccountException where no role is given
     * @throws LastAdministratorException where nobody else could make an administrator again
     */
    public AccountView changeRoles(String username, Set<Role> roles) {
        AccountRules.checkRoles(roles);
        return change(username, AuditAction.CHANGE_ROLES, username + ": " + words(roles), account -> {
            if (!roles.contains(Role.ADMINISTRATOR)) {
                keepAnAdministrator(account);
            }
            account.changeRoles(roles);
        });
    }

    /** Ends its sessions too. @throws LastAdministratorException where nobody else could open it again */
    public AccountView close(String username) {
        return close(username, null);
    }

    /** @param reason why, for the audit trail; null where nobody was asked */
    public AccountView close(String username, String reason) {
        String what = reason == null ? username : username + ": " + reason;
        return change(username, AuditAction.CLOSE_ACCOUNT, what, account -> {
            keepAnAdministrator(account);
            account.close(clock.instant());
        });
    }

    public AccountView reopen(String username) {
        return change(username, AuditAction.REOPEN_ACCOUNT, username, Account::reopen);
    }

    private AccountView change(String username, AuditAction action, String what, Consumer<Account> change) {
        Account account = found(username);
        change.accept(account);
        write(action, what);
        return AccountView.of(account);
    }

    /** Under the locks of all administrators, so that no two of them close each other. */
    private void keepAnAdministrator(Account leaving) {
        List<Account> administrators = accounts.lockOpen(Role.ADMINISTRATOR);
        if (administrators.contains(leaving) && administrators.size() == 1) {
            throw new LastAdministratorException();
        }
    }

    private Account found(String username) {
        return accounts.find(username).orElseThrow(UnknownAccountException::new);
    }

    private void write(AuditAction action, String what) {
        String administrator = context.getCallerPrincipal().getName();
        audit.add(new AuditEntry(clock.instant(), administrator, action, null, what));
    }

    private static String words(Set<Role> roles) {
        return roles.stream().sorted().map(Role::group).collect(Collectors.joining(", "));
    }
}

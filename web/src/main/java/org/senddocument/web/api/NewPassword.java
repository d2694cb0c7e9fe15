package org.senddocument.web.api;

/** What an account is to be opened with from now on. */
public record NewPassword(String password) {

    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}

package org.senddocument.web.api;

import java.util.List;

/** Who is to sign in. @param roles by the names of the contract, such as {@code viewer} */
public record NewAccount(String username, String password, List<String> roles) {

    @Override
    public String toString() {
        return "NewAccount[…]";
    }
}

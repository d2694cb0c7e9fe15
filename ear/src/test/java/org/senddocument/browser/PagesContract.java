package org.senddocument.browser;

/** The pages as staff use them, in a browser with script switched off: the same on every server that we ship for. */
public interface PagesContract
        extends SignInPages,
                ListOfDocumentsPages,
                ClerkPages,
                SendingAgainPages,
                OperatorPages,
                AuditorPages,
                AdministratorPages,
                EveryPage {}

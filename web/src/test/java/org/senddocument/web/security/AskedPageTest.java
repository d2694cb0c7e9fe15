package org.senddocument.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/jobs", "/document?id=7&x=%2F", "/documents?from=2026-11-06"})
    void aPageOfOursIsRemembered(String path) {
        assertThat(AskedPage.of(path).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "jobs",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "\\\\evil.example",
                "/jobs\r\nSet-Cookie: a=b",
                "/sign-in",
                "/sign-out"
            })
    void anythingElseLeadsToTheFirstPage(String path) {
        assertThat(AskedPage.of(path)).isEqualTo(AskedPage.FIRST);
    }

    @Test
    void aListWithAllItsFiltersIsRemembered() {
        String path = "/documents?consultationId=" + "x".repeat(255) + "&code=20009&from=2026-11-06";

        assertThat(AskedPage.of(path).path()).isEqualTo(path);
    }

    @Test
    void theSignInPageIsToldWhatWasAskedFor() {
        assertThat(AskedPage.of("/document?id=7&page=2").signInAddress("/send-document", false))
                .isEqualTo("/send-document/sign-in?from=%2Fdocument%3Fid%3D7%26page%3D2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/documents"})
    void whoeverAskedForTheFirstPageNeedsNoReminder(String path) {
        assertThat(AskedPage.of(path).signInAddress("/send-document", false)).isEqualTo("/send-document/sign-in");
    }

    @Test
    void whoeverWasSignedInBeforeIsToldThatTheyAreNoMore() {
        assertThat(AskedPage.of("/documents").signInAddress("/send-document", true))
                .isEqualTo("/send-document/sign-in?ended=true");
    }
}

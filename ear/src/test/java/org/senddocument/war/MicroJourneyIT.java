package org.senddocument.war;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.senddocument.browser.PagesContract;
import org.senddocument.system.JourneyContract;
import org.senddocument.system.OperationsContract;
import org.senddocument.system.RestContract;
import org.senddocument.system.Stage;
import org.senddocument.system.World;

/** The WAR that we ship, on Payara Micro with H2, and the pages of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MicroJourneyIT implements JourneyContract, RestContract, OperationsContract, FilesContract, PagesContract {

    private static World world;

    @ArquillianResource
    private URI address;

    @Deployment(testable = false)
    static WebArchive theWarWeShip() throws IOException {
        Files.createDirectories(Path.of(System.getProperty("test.tmp")));
        // MESH stands before the server asks for it.
        world = new World(Integer.getInteger("mesh.port"));
        return ShrinkWrap.create(ZipImporter.class, "send-document.war")
                .importFrom(new File(System.getProperty("war")))
                .as(WebArchive.class);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Override
    public Stage stage() {
        URI withoutSlash = URI.create(address.toString().replaceAll("/$", ""));
        return Stage.of(world, withoutSlash, Path.of(System.getProperty("test.tmp"), "arquillian.log"));
    }

    /** A balancer speaks HTTP/1.1 to us, a client of the tests HTTP/2; the server writes the cookie for each by other code. */
    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void theCookieOfTheSessionIsKeptFromOtherSitesAndFromScripts(HttpClient.Version version) throws Exception {
        HttpRequest signIn = HttpRequest.newBuilder(URI.create(stage().address() + "/sign-in"))
                .version(version)
                .build();
        String cookie = HttpClient.newHttpClient()
                .send(signIn, HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        List<String> attributes =
                Stream.of(cookie.split(";")).map(String::strip).toList();
        assertThat(attributes).contains("HttpOnly");
        assertThat(attributes)
                .filteredOn(attribute -> attribute.toLowerCase(Locale.ROOT).startsWith("samesite"))
                .isNotEmpty()
                .allMatch(attribute -> attribute.equalsIgnoreCase("SameSite=Lax"));
    }
}

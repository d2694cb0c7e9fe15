package org.senddocument.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.senddocument.sandbox.directory.DirectorySandbox;
import org.senddocument.sandbox.pds.PdsPatient;
import org.senddocument.sandbox.pds.PdsSandbox;

/** PDS, organisation data and SDS, for a world that has them. They know whom the world registers at its practice. */
public final class NationalDirectories implements AutoCloseable {

    public static final String PRACTICE_CODE = "B82001";

    private final PdsSandbox pds = new PdsSandbox(Clock.systemUTC());
    private final DirectorySandbox directories = new DirectorySandbox()
            .organisation(PRACTICE_CODE, "SAMPLE REGISTERED PRACTICE", true, "0113 496 0002", "1 MILL LANE")
            .system(PRACTICE_CODE, "200000000985");

    /** @param folder for the key with which the server signs in */
    public Map<String, String> environment(Path folder) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("SENDDOCUMENT_PDS_BASE_URL", pds.baseUri().toString());
        environment.put("SENDDOCUMENT_PDS_TOKEN_URL", pds.tokenUri().toString());
        environment.put("SENDDOCUMENT_PDS_API_KEY", pds.apiKey());
        environment.put("SENDDOCUMENT_PDS_KEY_ID", pds.keyId());
        environment.put("SENDDOCUMENT_PDS_PRIVATE_KEY", keyFile(folder).toString());
        environment.put("SENDDOCUMENT_PDS_REQUESTS_PER_SECOND", "100");
        environment.put("SENDDOCUMENT_MESH_ENDPOINT_LOOKUP", "warn");
        environment.put(
                "SENDDOCUMENT_ORGANISATION_DATA_BASE_URL",
                directories.organisationData().toString());
        environment.put("SENDDOCUMENT_ORGANISATION_DATA_API_KEY", DirectorySandbox.API_KEY);
        environment.put(
                "SENDDOCUMENT_SDS_BASE_URL", directories.spineDirectory().toString());
        environment.put("SENDDOCUMENT_SDS_API_KEY", DirectorySandbox.API_KEY);
        return environment;
    }

    private Path keyFile(Path folder) {
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(pds.privateKey().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve("pds.pem"), pem).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void register(TestPatient patient) {
        pds.add(PdsPatient.of(
                patient.nhsNumber(), patient.family().toUpperCase(Locale.ROOT), patient.birthDate(), PRACTICE_CODE));
    }

    public PdsSandbox pds() {
        return pds;
    }

    public DirectorySandbox directories() {
        return directories;
    }

    @Override
    public void close() {
        pds.close();
        directories.close();
    }
}

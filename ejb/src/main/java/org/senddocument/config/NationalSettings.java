package org.senddocument.config;

import java.util.Optional;
import org.senddocument.directory.DirectorySettings;
import org.senddocument.pds.PdsSettings;
import org.senddocument.service.tracing.TracingSettings;

/** Which of the NHS's directories are asked; each is off where it is not configured. */
public record NationalSettings(
        Optional<PdsSettings> pds,
        Optional<DirectorySettings> organisationData,
        Optional<DirectorySettings> sds,
        TracingSettings tracing) {}

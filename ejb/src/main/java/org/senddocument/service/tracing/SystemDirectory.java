package org.senddocument.service.tracing;

/** Which accredited system (ASID) an organisation runs, as SDS knows. Not to be called inside a transaction; never throws. */
@FunctionalInterface
public interface SystemDirectory {

    DirectoryAnswer<String> asidOf(String odsCode);
}

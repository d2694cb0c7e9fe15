package org.senddocument.itk3.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.dstu3.model.CodeSystem;
import org.hl7.fhir.dstu3.model.StructureDefinition;
import org.hl7.fhir.dstu3.model.ValueSet;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.senddocument.itk3.FhirContexts;

/** The official profiles, as XML files of an installation: they are not ours to hand on. */
public final class Profiles {

    public static final Profiles NONE = new Profiles(List.of());

    private final List<IBaseResource> resources;

    private Profiles(List<IBaseResource> resources) {
        this.resources = resources;
    }

    /**
     * Every XML file in the folder and below it.
     *
     * @throws IllegalArgumentException where it is no folder, holds no profile, or a file of it is no FHIR
     */
    public static Profiles under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<IBaseResource> read = files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .map(Profiles::resource)
                    .toList();
            if (read.stream().noneMatch(StructureDefinition.class::isInstance)) {
                throw new IllegalArgumentException("no profile is there");
            }
            return new Profiles(read);
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException("it cannot be read", e);
        }
    }

    private static IBaseResource resource(Path file) {
        try {
            return FhirContexts.STU3.newXmlParser().parseResource(Files.readString(file));
        } catch (DataFormatException e) {
            throw new IllegalArgumentException(file.getFileName() + " is no FHIR", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PrePopulatedValidationSupport support(FhirContext context) {
        PrePopulatedValidationSupport support = new PrePopulatedValidationSupport(context);
        for (IBaseResource resource : resources) {
            if (resource instanceof StructureDefinition) {
                support.addStructureDefinition(resource);
            } else if (resource instanceof ValueSet) {
                support.addValueSet(resource);
            } else if (resource instanceof CodeSystem) {
                support.addCodeSystem(resource);
            }
        }
        return support;
    }
}

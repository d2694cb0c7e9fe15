package org.senddocument.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.senddocument.itk3.XmlMessage;
import org.senddocument.sandbox.mesh.SandboxMessage;

/** A message as MESH carried it: its headers, its FHIR, and its report as a reader sees it. */
final class CarriedMessage {

    private final SandboxMessage mesh;
    private final XmlMessage fhir;

    CarriedMessage(SandboxMessage mesh) {
        this.mesh = mesh;
        this.fhir = XmlMessage.of(mesh.body());
    }

    SandboxMessage mesh() {
        return mesh;
    }

    List<String> all(String path) {
        return fhir.all(path);
    }

    String one(String path) {
        return fhir.one(path);
    }

    /** What a section of the document leads to, counted from 0, without its base64. */
    byte[] attachment(int section) {
        String name = all("//Composition/section/entry/reference/@value").get(section);
        return Base64.getDecoder().decode(one("//entry[fullUrl/@value='" + name + "']/resource/Binary/content/@value"));
    }

    /** The visible text of the first section's PDF, every white space one space. */
    String report() {
        try (PDDocument pdf = Loader.loadPDF(attachment(0))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

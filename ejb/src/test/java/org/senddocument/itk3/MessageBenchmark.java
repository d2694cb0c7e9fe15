package org.senddocument.itk3;

import ca.uhn.fhir.parser.IParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hl7.fhir.dstu3.model.Binary;
import org.hl7.fhir.dstu3.model.Bundle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From a consultation and a PDF of 5 MB to the bytes on the wire: our way, and the parser's way to a string. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MessageBenchmark {

    static final int PDF_SIZE = 5 * 1024 * 1024;

    private final byte[] pdf = new byte[PDF_SIZE];
    private final IParser parser = FhirContexts.STU3.newXmlParser();

    public MessageBenchmark() {
        new Random(7).nextBytes(pdf);
    }

    /** The envelope is written, and the attachment goes by as a stream. */
    @Benchmark
    public long streamed() throws IOException {
        MessageEnvelope envelope = SampleMessages.v2().envelope();
        try (InputStream message = envelope.open(List.of(() -> new ByteArrayInputStream(pdf)))) {
            return message.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** The same message with its attachment inside, encoded to a string and then to bytes. */
    @Benchmark
    public long inOnePiece() {
        Bundle message = MessageBundles.of(SampleMessages.v2().message());
        fill(message);
        return parser.encodeResourceToString(message).getBytes(StandardCharsets.UTF_8).length;
    }

    private void fill(Bundle bundle) {
        for (Bundle.BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.getResource() instanceof Binary binary) {
                binary.setContent(pdf);
            } else if (entry.getResource() instanceof Bundle inner) {
                fill(inner);
            }
        }
    }
}

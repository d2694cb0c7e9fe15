package org.senddocument.itk3;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What a message costs in memory, as {@code docs/benchmarks.md} tells it. Time is printed and not judged. */
@Tag("long")
class MessageAllocationTest {

    @Test
    void aMessageTakesAtMostThreeBytesForEachByteOfItsPdf() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(MessageBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .forks(1)
                        // By the JVM as it comes, not by that of the tests.
                        .jvmArgs()
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .run();

        double streamed = bytesForEachByte(results, "streamed");
        double inOnePiece = bytesForEachByte(results, "inOnePiece");
        System.out.printf(
                "bytes allocated for each byte of PDF: streamed %.2f, in one piece %.2f, ratio %.3f; time ratio %.2f%n",
                streamed, inOnePiece, streamed / inOnePiece, time(results, "streamed") / time(results, "inOnePiece"));
        assertThat(streamed).isLessThanOrEqualTo(3.0).isLessThan(inOnePiece);
    }

    private static double bytesForEachByte(Collection<RunResult> results, String benchmark) {
        double bytes = of(results, benchmark)
                .getSecondaryResults()
                .get("gc.alloc.rate.norm")
                .getScore();
        return bytes / MessageBenchmark.PDF_SIZE;
    }

    private static double time(Collection<RunResult> results, String benchmark) {
        return of(results, benchmark).getPrimaryResult().getScore();
    }

    private static RunResult of(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .findFirst()
                .orElseThrow();
    }
}

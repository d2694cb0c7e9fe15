package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.service.mailbox.MeshParcel;
import org.senddocument.service.mailbox.MessageBody;
import org.senddocument.service.mailbox.SendOutcome.Refused;

class ParcelHeadersTest {

    private static final MessageBody BODY = Parcels.body(new byte[] {1});

    @Test
    void theHeadersAreThoseOfTheParcel() {
        MeshParcel parcel = new MeshParcel("X26ABC2", "W", "a subject", "L1", BODY);

        assertThat(ParcelHeaders.fault(parcel)).isEmpty();
        assertThat(ParcelHeaders.of(parcel))
                .containsEntry("Mex-To", "X26ABC2")
                .containsEntry("Mex-WorkflowID", "W")
                .containsEntry("Mex-Subject", "a subject")
                .containsEntry("Mex-LocalID", "L1")
                .hasSize(4);
    }

    @Test
    void whatIsBlankIsLeftOut() {
        assertThat(ParcelHeaders.of(new MeshParcel("X26ABC2", "W", null, " ", BODY)))
                .containsOnlyKeys("Mex-To", "Mex-WorkflowID");
    }

    @Test
    void aSubjectIsWrittenInAscii() {
        MeshParcel parcel = new MeshParcel("X26ABC2", "W", "for Zo\u00eb O\u2019Neill", "L1", BODY);

        assertThat(ParcelHeaders.fault(parcel)).isEmpty();
        assertThat(ParcelHeaders.of(parcel)).containsEntry("Mex-Subject", "for Zoe O'Neill");
    }

    static Stream<MeshParcel> longest() {
        return Stream.of(
                new MeshParcel("T".repeat(100), "W", "s", "L", BODY),
                new MeshParcel("T", "W".repeat(300), "s", "L", BODY),
                new MeshParcel("T", "W", "s".repeat(500), "L", BODY),
                new MeshParcel("T", "W", "s", "L".repeat(300), BODY));
    }

    @ParameterizedTest
    @MethodSource("longest")
    void aValueMayBeAsLongAsMeshAllows(MeshParcel parcel) {
        assertThat(ParcelHeaders.fault(parcel)).isEmpty();
    }

    static Stream<MeshParcel> malformed() {
        return Stream.of(
                new MeshParcel("T".repeat(101), "W", "s", "L", BODY),
                new MeshParcel("T", "W".repeat(301), "s", "L", BODY),
                new MeshParcel("T", "W", "s".repeat(501), "L", BODY),
                new MeshParcel("T", "W", "s", "L".repeat(301), BODY),
                new MeshParcel("T", "W", "\u00df".repeat(251), "L", BODY),
                new MeshParcel("T", null, "s", "L", BODY),
                new MeshParcel("T", " ", "s", "L", BODY),
                new MeshParcel("T\u00eb", "W", "s", "L", BODY),
                new MeshParcel("T", "W\u00eb", "s", "L", BODY),
                new MeshParcel("T", "W", "s", "L\u00eb", BODY),
                new MeshParcel("T\nX: y", "W", "s", "L", BODY),
                new MeshParcel("T", "W\r", "s", "L", BODY),
                new MeshParcel("T", "W", "s\r\nMex-To: X26ABC9", "L", BODY),
                new MeshParcel("T", "W", "s\tt", "L", BODY),
                new MeshParcel("T", "W", "s\u007f", "L", BODY),
                new MeshParcel("T", "W", "s", "L\u0000", BODY));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatMeshWouldCallMalformedIsRefusedHereUnderItsCode(MeshParcel parcel) {
        assertThat(ParcelHeaders.fault(parcel)).hasValueSatisfying(refused -> {
            assertThat(refused.code()).isEqualTo("06");
            assertThat(refused.reason()).startsWith("not offered to MESH: Mex-");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void anAddressIsNeeded(String to) {
        assertThat(ParcelHeaders.fault(Parcels.parcelTo(to))).map(Refused::code).contains("08");
        assertThat(ParcelHeaders.fault(Parcels.parcelTo(null)))
                .map(Refused::code)
                .contains("08");
    }

    @Test
    void aBodyIsNeeded() {
        assertThat(ParcelHeaders.fault(Parcels.parcel(new byte[0])))
                .map(Refused::code)
                .contains("02");
    }

    @Test
    void theReasonDoesNotRepeatTheValue() {
        assertThat(ParcelHeaders.fault(Parcels.parcelTo(Parcels.TO + "\n")).toString())
                .doesNotContain("Testperson");
    }
}

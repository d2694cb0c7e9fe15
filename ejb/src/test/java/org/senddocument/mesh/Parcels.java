package org.senddocument.mesh;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.senddocument.service.mailbox.MeshParcel;
import org.senddocument.service.mailbox.MessageBody;

/** Parcels for tests, of a patient who does not exist. */
public final class Parcels {

    static final String TO = "GPPROVIDER_9990000018_19550109_Testperson";
    static final String SUBJECT = "Consultation report for Mr Adam Testperson, NHS Number: 9990000018";

    private Parcels() {}

    public static MeshParcel parcel() {
        return parcel("<Bundle/>");
    }

    public static MeshParcel parcel(String body) {
        return parcel(body.getBytes(StandardCharsets.UTF_8));
    }

    public static MeshParcel parcel(byte[] body) {
        return parcel(body(body));
    }

    public static MeshParcel parcel(MessageBody body) {
        return new MeshParcel(TO, "GPCONNECT_SEND_DOCUMENT", SUBJECT, "A12345", body);
    }

    public static MeshParcel parcelWithSubject(String subject) {
        return new MeshParcel(TO, "GPCONNECT_SEND_DOCUMENT", subject, "A12345", body(new byte[] {1}));
    }

    public static MeshParcel parcelTo(String to) {
        return new MeshParcel(to, "GPCONNECT_SEND_DOCUMENT", SUBJECT, "A12345", body(new byte[] {1}));
    }

    public static MessageBody body(byte[] bytes) {
        return new MessageBody() {
            @Override
            public long length() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }

    /** The same on every run. */
    public static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }
}

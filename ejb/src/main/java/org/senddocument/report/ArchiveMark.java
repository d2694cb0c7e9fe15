package org.senddocument.report;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What makes the file PDF/A-2A and PDF/UA-1: title, language, colour space and the statement itself. No patient in it. */
final class ArchiveMark {

    private static final String PRODUCER = "Send Document";
    private static final String SRGB = "sRGB IEC61966-2.1";

    private ArchiveMark() {}

    static void write(PDDocument pdf, String title, Instant made) throws IOException {
        pdf.setVersion(1.7f);
        pdf.setDocumentInformation(information(title, made));
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setLanguage("en-GB");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        byte[] metadata = Metadata.of(title, PRODUCER, made).getBytes(StandardCharsets.UTF_8);
        catalog.setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(metadata)));
        catalog.addOutputIntent(outputIntent(pdf));
    }

    private static PDDocumentInformation information(String title, Instant made) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        GregorianCalendar date =
                GregorianCalendar.from(made.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
        information.setCreationDate(date);
        information.setModificationDate(date);
        return information;
    }

    private static PDOutputIntent outputIntent(PDDocument pdf) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(pdf, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }
}

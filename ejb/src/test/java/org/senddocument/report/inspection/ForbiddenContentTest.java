package org.senddocument.report.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.report.SamplePdfs;

class ForbiddenContentTest {
    private final PdfInspection inspection = new PdfInspection();

    @Test
    void scriptsAndProgramsAreRefused() {
        assertRefused(SamplePdfs.withJavaScript(), "holds JavaScript");
        assertRefused(SamplePdfs.withLaunchAction(), "holds a launch action");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "holds JavaScript | /S/JavaScript/JS(app.alert)",
                "holds JavaScript | /S/J#61vaScript/JS(app.alert)",
                "holds a launch action | /S/Launch/F(run.exe)",
                "sends or reads form data | /S/SubmitForm/F(http://a.example)",
                "sends or reads form data | /S/ImportData/F(a.fdf)",
                "opens another file | /S/GoToR/F(\\\\\\\\host\\\\share)/D[0/Fit]",
                "opens another file | /S/GoToE/D[0/Fit]",
                "holds media | /S/Rendition/JS(app.alert)",
                "holds media | /S/Movie",
                "links to something other than a web page | /S/URI/URI(javascript:alert\\(1\\))",
                "links to something other than a web page | /S/URI/URI(file:///etc/passwd)",
                "links to something other than a web page | /S/URI/URI(//host/share/run.exe)",
                "links to something other than a web page | /S/URI/URI( \\\\\\\\host\\\\share)",
                "links to something other than a web page | /S/URI/URI(java\\tscript:alert\\(1\\))",
                "links to something other than a web page | /S/URI/URI(\\001javascript:alert\\(1\\))",
            })
    void aLinkMayNotAct(String rule, String action) {
        assertRefused(withLink(action), rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/S/URI/URI(https://www.nhs.uk)",
                "/S/URI/URI(www.nhs.uk)",
                "/S/URI/URI(mailto:desk@starling.example)",
                "/S/GoTo/D[3 0 R/Fit]",
                "/S/Named/N/NextPage"
            })
    void aLinkMayLeadToThePagesOfTheDocumentAndOfTheWeb(String action) {
        assertThat(inspection.inspect(withLink(action)).pages()).isEqualTo(1);
    }

    @Test
    void anActionBehindAHarmlessOneIsFound() {
        assertRefused(withLink("/S/GoTo/D[3 0 R/Fit]/Next[<</S/GoTo/Next 6 0 R>>]"), "holds JavaScript");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "holds JavaScript | /Names<</JavaScript<</Names[(a) 6 0 R]>>>>",
                "holds JavaScript | /OpenAction 6 0 R",
                "acts by itself (open action) | /OpenAction<</S/Named/N/Print>>",
                "acts by itself (additional actions) | /AA<</WC<</S/Named/N/Print>>>>",
                "holds an embedded file | /Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/EF<</F 7 0 R>>>>]>>>>",
                "holds an embedded file | /Names<</A<</Type/Filespec/EF[7 0 R]>>>>",
                "holds an XFA form | /AcroForm<</Fields[]/XFA 7 0 R>>",
                "links to something other than a web page | /URI<</Base(file:////host/share/)>>",
            })
    void theDocumentMayNotAct(String rule, String catalogEntries) {
        assertRefused(withCatalog(catalogEntries), rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction[3 0 R/Fit]",
                "/OpenAction<</S/GoTo/D[3 0 R/FitH 800]>>",
                "/AcroForm<</Fields[]>>",
                "/AcroForm<</Fields[]/XFA null>>",
                "/URI<</Base(https://www.nhs.uk/)>>",
                "/StructTreeRoot<</K<</Type/StructElem/S/Sound>>>>",
                "/Names<</Dests<</Names[]>>>>"
            })
    void howTheDocumentOpensAndHowItIsOutlinedIsItsOwn(String catalogEntries) {
        assertThat(inspection.inspect(withCatalog(catalogEntries)).pages()).isEqualTo(1);
    }

    @Test
    void aFontNamedLikeATriggerIsNone() {
        byte[] pdf = RawPdf.withOnePage()
                .object(6, "<</Font<</AA<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>")
                .bytes();

        assertThat(inspection.inspect(pdf).pages()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "FileAttachment, holds an embedded file",
        "RichMedia, holds media",
        "Screen, holds media",
        "Movie, holds media",
        "3D, holds media"
    })
    void anAnnotationMayNotCarryFilesOrMedia(String subtype, String rule) {
        assertRefused(withAnnotation("/Subtype/" + subtype), rule);
    }

    @Test
    void aFormMayNotShowAPageOfAnotherFile() {
        byte[] pdf = RawPdf.withOnePage().stream(6, "/Type/XObject/Subtype/Form/Ref<</F(a.pdf)/Page 0>>", "")
                .bytes();

        assertRefused(pdf, "opens another file");
    }

    @Test
    void aPageMayNotActWhenItIsOpened() {
        byte[] pdf = RawPdf.blank()
                .object(1, "<</Type/Catalog/Pages 2 0 R>>")
                .object(2, "<</Type/Pages/Count 1/Kids[3 0 R]>>")
                .object(3, "<</Type/Page/Parent 2 0 R/Contents 4 0 R/AA<</O 5 0 R>>>>")
                .stream(4, "", "0 0 m 9 9 l S")
                .object(5, "<</S/Named/N/Print>>")
                .bytes();

        assertRefused(pdf, "acts by itself (additional actions)");
    }

    @Test
    void whatNothingRefersToIsInspectedToo() {
        byte[] pdf = RawPdf.withOnePage()
                .object(6, "<</S/JavaScript/JS(app.alert)>>")
                .bytes();

        assertRefused(pdf, "holds JavaScript");
    }

    @Test
    void whatIsPackedIntoAnObjectStreamIsInspectedToo() {
        String inside = "100 0 <</S/JavaScript/JS(app.alert)>>";
        byte[] pdf = RawPdf.withOnePage().stream(
                        8, "/Type/ObjStm/N 1/First 6/Filter/FlateDecode", RawPdf.deflated(bytes(inside)))
                .bytesWithObjectsInside(1);

        assertRefused(pdf, "holds JavaScript");
    }

    @Test
    void aStreamThatLiesInAnotherFileIsRefused() {
        assertRefused(RawPdf.withOnePage().stream(6, "/F(secret.txt)", "").bytes(), "opens another file");
    }

    private byte[] withLink(String action) {
        return withAnnotation("/Subtype/Link/A<<" + action + ">>");
    }

    private static byte[] withAnnotation(String entries) {
        return RawPdf.blank()
                .object(1, "<</Type/Catalog/Pages 2 0 R>>")
                .object(2, "<</Type/Pages/Count 1/Kids[3 0 R]>>")
                .object(3, "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Annots[5 0 R]>>")
                .stream(4, "", "0 0 m 9 9 l S")
                .object(5, "<</Type/Annot/Rect[0 0 9 9]" + entries + ">>")
                .object(6, entries.contains("6 0 R") ? "<</S/JavaScript/JS(app.alert)>>" : "null")
                .bytes();
    }

    private static byte[] withCatalog(String entries) {
        return RawPdf.blank()
                .object(1, "<</Type/Catalog/Pages 2 0 R" + entries + ">>")
                .object(2, "<</Type/Pages/Count 1/Kids[3 0 R]>>")
                .page()
                .object(6, entries.contains("6 0 R") ? "<</S/JavaScript/JS(app.alert)>>" : "null")
                .stream(7, "", "text")
                .bytes();
    }

    private void assertRefused(byte[] document, String rule) {
        assertThatThrownBy(() -> inspection.inspect(document))
                .isInstanceOf(UnacceptableDocumentException.class)
                .hasMessage(rule);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

package org.senddocument.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.senddocument.service.document.DocumentExport;
import org.senddocument.service.document.DocumentFilter;
import org.senddocument.service.document.ExportedDocument;
import org.senddocument.web.page.CsvTable;
import org.senddocument.web.page.FileAnswer;
import org.senddocument.web.page.Texts;

/** The list of documents as a file: who took it, when and by which filters, then a line for each; no patient in it. */
@Dependent
public class DocumentCsv {

    private static final String FILE_NAME = "documents.csv";

    @Inject
    DocumentExport export;

    @Inject
    FileAnswer file;

    /** Answers the request with the file, piece by piece. @param criteria in words */
    void send(DocumentFilter filter, String criteria) throws IOException {
        DocumentExport.Start start = export.begin(filter, criteria);
        file.csv(FILE_NAME, out -> {
            write(out, head(start, criteria));
            writeAll(out, filter);
        });
    }

    private void writeAll(OutputStream out, DocumentFilter filter) throws IOException {
        int room = DocumentExport.MOST;
        List<ExportedDocument> piece = export.piece(filter, null);
        while (!piece.isEmpty() && room > 0) {
            List<ExportedDocument> fitting = piece.subList(0, Math.min(room, piece.size()));
            write(out, lines(fitting));
            room -= fitting.size();
            piece = export.piece(filter, piece.get(piece.size() - 1));
        }
    }

    static CsvTable head(DocumentExport.Start start, String criteria) {
        CsvTable table = new CsvTable()
                .row(Texts.of("documents.file.by"), start.by())
                .row(Texts.of("documents.file.at"), start.at())
                .row(Texts.of("documents.file.criteria"), criteria)
                .row(Texts.of("documents.file.total"), start.total());
        if (start.total() > DocumentExport.MOST) {
            table.row(Texts.of("documents.file.cut"), DocumentExport.MOST);
        }
        return table.row()
                .row(
                        "document",
                        "consultation",
                        "version",
                        "status",
                        "statusSince",
                        "code",
                        "reason",
                        "practice",
                        "receivedAt",
                        "sentAt",
                        "meshMessageId");
    }

    static CsvTable lines(List<ExportedDocument> documents) {
        CsvTable table = new CsvTable();
        documents.forEach(document -> table.row(
                document.reference(),
                document.consultationId(),
                document.version(),
                document.status(),
                document.statusSince(),
                document.code(),
                document.explanation(),
                document.practice(),
                document.receivedAt(),
                document.sentAt(),
                document.meshMessageId()));
        return table;
    }

    private static void write(OutputStream out, CsvTable table) throws IOException {
        out.write(table.toString().getBytes(StandardCharsets.UTF_8));
    }
}

package org.senddocument.web.audit;

import java.util.List;
import org.senddocument.service.audit.AuditView;
import org.senddocument.web.page.CsvTable;

/** Entries of the audit trail as a table. */
public final class AuditCsv {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    public static final String FILE_NAME = "audit-trail.csv";

    private AuditCsv() {}

    public static String of(List<AuditView> entries) {
        CsvTable table = new CsvTable().row("at", "by", "action", "document", "reason");
        entries.forEach(entry -> table.row(entry.at(), entry.by(), entry.action(), entry.document(), entry.reason()));
        return table.toString();
    }
}

package org.senddocument.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @Test
    void cellsAreSeparatedAndLinesEndAsTheStandardSays() {
        String text = new CsvTable().row("a", null, 3).row("b", "c", -1).toString();

        assertThat(text).isEqualTo("a,,3\r\nb,c,-1\r\n");
    }

    @Test
    void whatWouldBreakATableIsQuoted() {
        String text =
                new CsvTable().row("one, two", "he said \"no\"", "two\nlines").toString();

        assertThat(text).isEqualTo("\"one, two\",\"he said \"\"no\"\"\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "|calc", "%1", "  =1", "\t=1", "\uff1d1", "\u00a0=1", "\tx"})
    void noCellIsAFormula(String formula) {
        assertThat(new CsvTable().row(formula).toString()).isEqualTo("'" + formula + "\r\n");
    }

    @Test
    void aFormulaThatHasToBeQuotedIsGuardedWithinItsQuotes() {
        assertThat(new CsvTable().row("=HYPERLINK(\"x\",1)").toString()).isEqualTo("\"'=HYPERLINK(\"\"x\"\",1)\"\r\n");
    }

    @Test
    void ordinaryTextIsLeftAlone() {
        assertThat(new CsvTable()
                        .row("2026-03-29T01:00:00Z", "send-documents", "a-b=c")
                        .toString())
                .isEqualTo("2026-03-29T01:00:00Z,send-documents,a-b=c\r\n");
    }
}

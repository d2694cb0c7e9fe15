package org.senddocument.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultServletTest {

    @ParameterizedTest
    @CsvSource({"403,403", "404,404", "400,404", "405,404", "500,500", "503,500"})
    void noAddressThatIsWrongIsToldAsAProblemOfTheService(int status, String page) {
        assertThat(FaultServlet.pageFor(status)).isEqualTo(page);
    }
}

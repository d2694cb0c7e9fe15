package org.senddocument.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueryParamsTest {

    private final Map<String, String> address = new HashMap<>();
    private final List<String> told = new ArrayList<>();
    private final QueryParams params = new QueryParams();

    @SuppressWarnings("unchecked") // of the wrapper that the API brings
    private final ExternalContext external = new ExternalContextWrapper((ExternalContext) null) {
        @Override
        public Map<String, String> getRequestParameterMap() {
            return address;
        }
    };

    @BeforeEach
    void open() {
        params.faces = new FacesContextWrapper((FacesContext) null) {
            @Override
            public ExternalContext getExternalContext() {
                return external;
            }
        };
        params.errors = new PageErrors() {
            @Override
            public void add(String field, String key) {
                told.add(field + ": " + key);
            }
        };
    }

    @Test
    void whatNoDatabaseTakesIsAsGoodAsAbsent() {
        address.put("code", "a\u0000b");
        address.put("practice", "\ud800");
        address.put("consultationId", " one ");

        assertThat(params.text("code")).isNull();
        assertThat(params.text("practice")).isNull();
        assertThat(params.text("consultationId")).isEqualTo("one");
    }

    @Test
    void aDayThatNoDatabaseCanReckonWithIsToldBesideItsField() {
        address.put("from", "2026-11-06");
        address.put("to", "+999999999-12-31");

        assertThat(params.date("from", "documents.from.wrong")).isEqualTo(LocalDate.of(2026, 11, 6));
        assertThat(params.areGood()).isTrue();
        assertThat(params.date("to", "documents.to.wrong")).isNull();
        assertThat(params.areGood()).isFalse();
        assertThat(told).containsExactly("to: documents.to.wrong");
    }

    @Test
    void aPageThatIsNoNumberIsTheFirst() {
        address.put("page", "7");
        assertThat(params.page()).isEqualTo(7);

        for (String none : new String[] {"0", "-1", "1.5", "x", "99999999999"}) {
            address.put("page", none);
            assertThat(params.page()).as(none).isEqualTo(1);
        }
    }
}

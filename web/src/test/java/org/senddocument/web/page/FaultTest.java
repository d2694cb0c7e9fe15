package org.senddocument.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.senddocument.service.document.UnknownDocumentException;
import org.senddocument.service.job.UnknownJobException;

class FaultTest {

    @Test
    void whatThereIsNotIsFourOhFour() {
        assertThat(Fault.statusOf(new UnknownDocumentException())).contains(404);
        assertThat(Fault.statusOf(new UnknownJobException())).contains(404);
        assertThat(Fault.statusOf(new UnknownPageException())).contains(404);
    }

    @Test
    void whatARoleForbidsIsFourOhThreeOnEitherServer() {
        assertThat(Fault.statusOf(new EJBAccessException())).contains(403);
        assertThat(Fault.statusOf(new AccessLocalException())).contains(403);
    }

    @Test
    void wrappingDoesNotHideIt() {
        Throwable wrapped = new ServletException(new IllegalStateException(new UnknownDocumentException()));

        assertThat(Fault.statusOf(wrapped)).contains(404);
    }

    @Test
    void aDefectIsNoAnswer() {
        assertThat(Fault.statusOf(new ServletException(new NullPointerException())))
                .isEmpty();
    }
}

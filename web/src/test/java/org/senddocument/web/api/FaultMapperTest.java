package org.senddocument.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLDataException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.senddocument.service.content.ContentTooLargeException;
import org.senddocument.service.document.ContentsRemovedException;
import org.senddocument.service.document.NoMessageYetException;
import org.senddocument.service.document.ReasonMissingException;
import org.senddocument.service.document.UnknownDocumentException;
import org.senddocument.service.submission.InvalidSubmissionException;
import org.senddocument.service.submission.Violation;

class FaultMapperTest {

    private final FaultMapper mapper = new FaultMapper();

    private int statusOf(Exception fault) {
        return mapper.toResponse(fault).getStatus();
    }

    private String bodyOf(Exception fault) {
        return mapper.toResponse(fault).getEntity().toString();
    }

    @Test
    void everyFaultIsToldAsWhatItIs() {
        assertThat(statusOf(new RequestException(400, "a must be b."))).isEqualTo(400);
        assertThat(statusOf(new ReasonMissingException())).isEqualTo(400);
        assertThat(statusOf(new ProcessingException("broke off"))).isEqualTo(400);
        assertThat(statusOf(new EJBAccessException())).isEqualTo(403);
        assertThat(statusOf(new UnknownDocumentException())).isEqualTo(404);
        assertThat(statusOf(new ContentsRemovedException())).isEqualTo(410);
        assertThat(statusOf(new ContentTooLargeException(5))).isEqualTo(413);
        assertThat(statusOf(new InvalidSubmissionException(List.of()))).isEqualTo(422);
    }

    @Test
    void whatAServiceThrewIsFoundBelowWhatTheServerMadeOfIt() {
        EJBException wrapped = new EJBException(new EJBException(new UnknownDocumentException()));

        assertThat(statusOf(wrapped)).isEqualTo(404);
    }

    @Test
    void aDocumentThatWasNotSentYetHasNoMessageAndIsNotUnknown() {
        assertThat(bodyOf(new NoMessageYetException())).contains("\"status\":404", "it was not sent yet");
    }

    @Test
    void violationsAreNamed() {
        assertThat(bodyOf(new InvalidSubmissionException(List.of(new Violation("patient.family", "is required")))))
                .contains("\"violations\":[{\"field\":\"patient.family\",\"message\":\"is required\"}]");
    }

    @Test
    void ofAMethodThatIsNotAllowedThoseThatAreStayNamed() {
        Response answer = mapper.toResponse(new NotAllowedException("GET", new String[] {"HEAD"}));

        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getHeaderString("Allow")).contains("GET", "HEAD");
        assertThat(answer.getMediaType()).hasToString("application/problem+json");
    }

    @Test
    void whatTheServerSaysIsAProblemInOurWords() {
        assertThat(bodyOf(new NotFoundException("HTTP 404 for Sample"))).contains("nothing at this address");
        assertThat(bodyOf(new NotAcceptableException())).contains("\"status\":406", "Accept");
    }

    @Test
    void jsonOfOurOwnThatCannotBeReadIsNoFaultOfTheCaller() {
        assertThat(statusOf(new EJBException(new JsonbException("what is stored"))))
                .isEqualTo(500);
    }

    @Test
    void ofAFaultThatNobodyForesawTheLogTellsThePlaceAndNoPatient() {
        List<LogRecord> log = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                log.add(line);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        handler.setLevel(Level.ALL);
        Logger logger = Logger.getLogger(FaultMapper.class.getName());
        logger.addHandler(handler);
        Exception fault = new EJBException(new PersistenceException(
                "INSERT of Sample failed", new SQLDataException("Value too long for column: 'Sample'", "22001")));

        String answer = bodyOf(fault);
        logger.removeHandler(handler);

        assertThat(answer).contains("\"status\":500").doesNotContain("Sample");
        assertThat(log).singleElement().satisfies(line -> assertThat(new SimpleFormatter().format(line))
                .contains("PersistenceException", "SQLDataException of SQL state 22001", "FaultMapperTest")
                .doesNotContain("Sample"));
    }
}

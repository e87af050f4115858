package no.imdi.egnevalg.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.imdi.egnevalg.kernel.codelist.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the answer before a handler is reached, for instance in a filter. */
public record ProblemWriter(JsonMapper mapper) {

    /** Writes the whole answer; headers that were set stay. */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        Language language = ProblemTexts.asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        ProblemDetail detail = problem.toDetail();
        ProblemTexts.in(language).tell(detail);
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        mapper.writeValue(response.getOutputStream(), detail);
    }
}

package no.imdi.egnevalg.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem where no handler has been asked yet, as in a filter. */
public record ProblemWriter(JsonMapper mapper) {

    /** Writes the whole answer; headers that were set stay. */
    public void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        mapper.writeValue(response.getOutputStream(), problem.toDetail());
    }
}

package no.imdi.egnevalg.http.ratelimit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** Answers callers who send too many requests. The metric counts them without a name. */
final class TooManyRequests {

    private static final Problem PROBLEM = Problem.of(
            HttpStatus.TOO_MANY_REQUESTS,
            "too-many-requests",
            "More requests came from you than are taken in a minute.");

    private final ProblemWriter problems;
    private final Counter refused;

    TooManyRequests(JsonMapper mapper, MeterRegistry meters, String limit) {
        this.problems = new ProblemWriter(mapper);
        this.refused = Counter.builder("egnevalg.requests.refused")
                .description("Requests refused because their sender had sent too many")
                .tag("limit", limit)
                .register(meters);
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Wait wait) throws IOException {
        refused.increment();
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.wholeSeconds()));
        problems.write(request, response, PROBLEM);
    }
}

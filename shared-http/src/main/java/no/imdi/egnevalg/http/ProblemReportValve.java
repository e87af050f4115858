package no.imdi.egnevalg.http;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Writes problem details, in place of Tomcat's own page, for requests that Tomcat refuses before the application sees
 * them.
 */
final class ProblemReportValve extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    private final ProblemWriter problems;

    ProblemReportValve(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < FIRST_ERROR
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !canBeWritten(response)) {
            return;
        }
        try {
            HttpStatus status = Objects.requireNonNullElse(
                    HttpStatus.resolve(response.getStatus()), HttpStatus.INTERNAL_SERVER_ERROR);
            problems.write(request, response, ProblemAdvice.problemOf(status));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            getContainer().getLogger().debug("Nobody waits for the answer any more", e);
        }
    }

    private static boolean canBeWritten(Response response) {
        AtomicBoolean allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }
}

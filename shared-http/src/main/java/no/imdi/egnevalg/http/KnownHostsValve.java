package no.imdi.egnevalg.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpStatus;

/**
 * Answers those only who name the server by one of its names: a page of another site can have its own name resolved to
 * this machine, and would read the answers like its own.
 */
final class KnownHostsValve extends ValveBase {

    private static final Problem UNKNOWN_HOST = Problem.of(
            HttpStatus.BAD_REQUEST, "unknown-host", "This server is not known by the name in the header Host.");

    private final Set<String> names;
    private final ProblemWriter problems;

    KnownHostsValve(Set<String> names, ProblemWriter problems) {
        super(true);
        this.names = names;
        this.problems = problems;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        // What Tomcat has refused already comes to nobody; it is only reported.
        if (response.isError() || isKnown(request)) {
            getNext().invoke(request, response);
        } else {
            problems.write(request, response, UNKNOWN_HOST);
        }
    }

    private boolean isKnown(Request request) {
        return request.getHeader("Host") != null
                && names.contains(request.getServerName().toLowerCase(Locale.ROOT));
    }
}

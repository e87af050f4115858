package no.imdi.egnevalg.issuer;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Answers those only who name this machine: a page of another site can have its own name resolved to it. */
final class KnownHosts extends ValveBase {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1");

    KnownHosts() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (request.getHeader("Host") != null
                && NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            getNext().invoke(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}

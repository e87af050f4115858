package no.imdi.egnevalg.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Sets the {@link SecurityHeaders} before anything else is done: some requests Tomcat refuses before it asks any
 * filter.
 */
final class SecurityHeadersValve extends ValveBase {

    SecurityHeadersValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        SecurityHeaders.of(request).forEach(response::setHeader);
        getNext().invoke(request, response);
    }
}

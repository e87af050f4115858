package no.imdi.egnevalg.command.caller;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import no.imdi.egnevalg.kernel.casefile.Author;
import org.springframework.stereotype.Component;

/** Tells who sent a request. */
@Component
public class Callers {

    /** The author of what the request asks for: the logged-in user where there is a login, otherwise nobody we know. */
    public Author of(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        return principal == null ? Author.UNIDENTIFIED : new Author(principal.getName(), null, null);
    }
}

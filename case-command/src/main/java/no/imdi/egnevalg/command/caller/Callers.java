package no.imdi.egnevalg.command.caller;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.identity.CallerAuthentication;
import no.imdi.egnevalg.access.rights.AccessRefusedException;
import no.imdi.egnevalg.kernel.casefile.Author;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;

/** Tells endpoints and command interceptors who sent a request. */
@Component
public class Callers {

    private static final String CALLER = "caller";

    /** The author to record for the request. */
    public Author of(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof CallerAuthentication known
                ? known.caller().author()
                : Author.UNIDENTIFIED;
    }

    /** The caller of the current request, as metadata of a command. It is not copied to events. */
    public Map<String, Caller> asMetaData() {
        return CallerAuthentication.currentCaller()
                .map(caller -> Map.of(CALLER, caller))
                .orElseThrow(AccessRefusedException::notPermitted);
    }

    /** The caller that sent a command; empty where there is none. */
    public static Optional<Caller> in(MetaData metaData) {
        return Optional.ofNullable((Caller) metaData.get(CALLER));
    }
}

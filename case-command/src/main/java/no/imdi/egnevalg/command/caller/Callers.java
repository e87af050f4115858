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

/** Tells who sent a request, to endpoints and to what stands before commands. */
@Component
public class Callers {

    private static final String CALLER = "caller";

    /** The author of what the request asks for. */
    public Author of(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof CallerAuthentication known
                ? known.caller().author()
                : Author.UNIDENTIFIED;
    }

    /** The caller whose request this thread serves, as metadata of a command. It does not come into events. */
    public Map<String, Caller> asMetaData() {
        return CallerAuthentication.currentCaller()
                .map(caller -> Map.of(CALLER, caller))
                .orElseThrow(AccessRefusedException::notPermitted);
    }

    /** The caller that a command came from; empty where it came from none. */
    public static Optional<Caller> in(MetaData metaData) {
        return Optional.ofNullable((Caller) metaData.get(CALLER));
    }
}

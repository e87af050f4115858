package no.imdi.egnevalg.http.ratelimit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Bounds how many requests without a valid token are refused at length for one address. Only those count and only those
 * meet the bound: many callers may come from one address, and whoever shows a valid token is answered whatever else
 * came from there.
 */
public final class TokenGuesses {

    private final Limits failures;
    private final TooManyRequests tooMany;

    TokenGuesses(Limits failures, TooManyRequests tooMany) {
        this.failures = failures;
        this.tooMany = tooMany;
    }

    /**
     * Takes one request without a valid token off what its address has.
     *
     * @return whether there was nothing left: then it has been answered, and nothing more is done for it
     */
    public boolean isOneTooMany(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Wait wait = failures.take(Addresses.senderOf(request.getRemoteAddr()));
        if (wait.isNeeded()) {
            tooMany.answer(request, response, wait);
        }
        return wait.isNeeded();
    }
}

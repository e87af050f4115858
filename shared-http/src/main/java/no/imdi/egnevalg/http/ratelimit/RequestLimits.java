package no.imdi.egnevalg.http.ratelimit;

import jakarta.servlet.Filter;

/**
 * The limits on requests. The filter belongs after authentication and before anything is refused, because a refusal
 * costs an entry in the access log.
 *
 * <p>The filter is no bean, for a server would put it where it likes, and before the API only.
 *
 * @param guesses what is asked before a token that does not count is refused
 * @param afterAuthentication takes each request off the allowance of its caller
 */
public record RequestLimits(TokenGuesses guesses, Filter afterAuthentication) {}

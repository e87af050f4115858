package no.imdi.egnevalg.access.audit;

import no.imdi.egnevalg.http.Problem;
import org.springframework.http.HttpStatus;

/** What is said where an answer could not be logged: then there is none. */
final class UnavailableLog {

    static final Problem PROBLEM = Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "access-log-unavailable",
            "The access log cannot be written at the moment, and without it there is no answer. Ask again.");

    private UnavailableLog() {}
}

package no.imdi.egnevalg.access.audit;

import no.imdi.egnevalg.http.Problem;
import org.springframework.http.HttpStatus;

/** The problem that is answered in place of an answer that could not be logged. */
final class UnavailableLog {

    static final Problem PROBLEM = Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "access-log-unavailable",
            "The access log cannot be written at the moment, and without it there is no answer. Ask again.");

    private UnavailableLog() {}
}

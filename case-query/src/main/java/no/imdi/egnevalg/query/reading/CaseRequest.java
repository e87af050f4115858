package no.imdi.egnevalg.query.reading;

import jakarta.servlet.http.HttpServletRequest;
import no.imdi.egnevalg.access.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A request to read one case.
 *
 * @param version the version to wait for, as it was sent; null for the current version of the view
 * @param request the request on which the disclosure is recorded
 */
public record CaseRequest(String caseId, @Nullable String version, Caller caller, HttpServletRequest request) {}

package no.imdi.egnevalg.query.reading;

import jakarta.servlet.http.HttpServletRequest;
import no.imdi.egnevalg.access.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A request to read one case.
 *
 * @param version the version to wait for, as it was sent; null for the version that the view has now
 * @param request the request in which the disclosure is noted
 */
public record CaseRequest(String caseId, @Nullable String version, Caller caller, HttpServletRequest request) {}

package no.imdi.egnevalg.query.reading;

import jakarta.servlet.http.HttpServletRequest;
import no.imdi.egnevalg.access.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A case that somebody asks for.
 *
 * @param version the version to wait for, as it was sent; null asks for what the view has now
 * @param request what the disclosure is noted in
 */
public record AskedCase(String caseId, @Nullable String version, Caller caller, HttpServletRequest request) {}

package no.imdi.egnevalg.query.grants;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.UnaryOperator;
import no.imdi.egnevalg.access.audit.Disclosure;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.log.AccessLog;
import no.imdi.egnevalg.access.log.AccessLogEntry;
import no.imdi.egnevalg.access.log.AppendedEntry;
import no.imdi.egnevalg.access.rights.AccessRefusedException;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import no.imdi.egnevalg.query.reading.ReadingRules;
import no.imdi.egnevalg.query.scope.KnownCase;
import no.imdi.egnevalg.query.scope.KnownCases;
import no.imdi.egnevalg.query.sealing.Explanations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Gives grants to read a case. A grant is only recorded in the access log. */
@Component
class Grants {

    private static final Problem ALREADY_VISIBLE = Problem.of(
            HttpStatus.CONFLICT, "already-visible", "Your unit may see this case as it is: read it, without more.");

    private final KnownCases cases;
    private final AccessLog accessLog;
    private final Explanations explanations;

    Grants(KnownCases cases, AccessLog accessLog, Explanations explanations) {
        this.cases = cases;
        this.accessLog = accessLog;
        this.explanations = explanations;
    }

    /**
     * Gives the grant, or fails the request.
     *
     * @param bounds further limits that the entry must respect
     */
    GivenGrant give(
            Right right,
            GrantRequest asked,
            Caller caller,
            HttpServletRequest request,
            UnaryOperator<AccessLogEntry> bounds) {
        KnownCase known = cases.byNumber(asked.of()).orElseThrow(AccessRefusedException::noSuchCase);
        Disclosure.in(request).about(known.caseId());
        switch (GrantRules.decide(ReadingRules.wayIn(caller, known.scope()))) {
            case HIDDEN -> throw AccessRefusedException.caseNotFound();
            case NOT_NEEDED -> throw new ProblemException(ALREADY_VISIBLE);
            case GIVEN -> {}
        }
        AppendedEntry entry = accessLog.append(bounds.apply(GrantEntry.of(
                right,
                known.caseId(),
                caller,
                asked.reason().code(),
                explanations.seal(known.caseId(), caller.id(), asked.reason().explanation()))));
        return GivenGrant.of(known.caseId(), entry.at());
    }
}

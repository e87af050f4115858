package no.imdi.egnevalg.command.housing.request;

import no.imdi.egnevalg.command.decision.RefusedException;
import no.imdi.egnevalg.command.housing.reasons.HousingRefusal;
import no.imdi.egnevalg.command.http.Acts;
import no.imdi.egnevalg.command.http.ChangeRequest;
import no.imdi.egnevalg.command.http.RequestMark;
import no.imdi.egnevalg.command.http.RequestMarks;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import no.imdi.egnevalg.kernel.housing.HousingEvent;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Carries out acts on national housing. Each act leads from the version that its author has seen to the next. */
@Component
public class HousingActs {

    private static final Problem NO_CAPACITY = Problem.of(
            HttpStatus.CONFLICT,
            "housing-without-capacity",
            "Nothing can be offered before the first capacity has been set.");

    private final Acts acts;
    private final RequestMarks marks;

    HousingActs(Acts acts, RequestMarks marks) {
        this.acts = acts;
        this.marks = marks;
    }

    /**
     * Carries out an act on an offer.
     *
     * @param body the body sent, which identifies a repeated request
     */
    public ResponseEntity<HousingAnswer> perform(ChangeRequest request, String offerId, Object body, Object command) {
        String what = command.getClass().getSimpleName() + ' ' + offerId;
        return HousingAnswer.of(carryOut(request, what, body, command));
    }

    /**
     * Carries out one act and returns the new version. The given name of the act is part of what identifies a repeated
     * request.
     */
    public long carryOut(ChangeRequest request, String what, Object body, Object command) {
        return carryOut(command, request.seenVersion(), marks.of(request, what, body));
    }

    /** Carries out one act and returns the new version. */
    public long carryOut(Object command, long seenVersion, RequestMark mark) {
        try {
            return acts.change(command, HousingEvent.STREAM, seenVersion, mark);
        } catch (AggregateNotFoundException e) {
            throw new ProblemException(NO_CAPACITY);
        } catch (RefusedException e) {
            if (e.reasons().contains(HousingRefusal.OFFER_NOT_FOUND)) {
                HousingRefusal unknown = HousingRefusal.OFFER_NOT_FOUND;
                throw new ProblemException(Problem.of(HttpStatus.NOT_FOUND, unknown.type(), unknown.detail()));
            }
            throw e;
        }
    }
}

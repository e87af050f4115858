package no.imdi.egnevalg.command.casefile.measures;

import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.MeasureTaken;

/** Decides whether a measure may be recorded in a case. */
public final class MeasureRules {

    private MeasureRules() {}

    /** Records a measure in an open case, taken between the opening of the case and today. */
    public static Decision<MeasureTaken> decide(CaseFileState state, TakeMeasure command) {
        return state.whenOpen(facts -> Decision.unless(
                facts.days().refusals("/on", command.on(), command.recorded()),
                new MeasureTaken(command.caseId(), command.on(), command.measure(), command.recorded())));
    }
}

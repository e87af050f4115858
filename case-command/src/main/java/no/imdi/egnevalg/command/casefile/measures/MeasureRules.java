package no.imdi.egnevalg.command.casefile.measures;

import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.MeasureTaken;

/** When a measure may be entered in a case. */
public final class MeasureRules {

    private MeasureRules() {}

    /** Enters a measure in an open case, taken between its opening and today. */
    public static Decision<MeasureTaken> decide(CaseFileState state, TakeMeasure command) {
        return state.whenOpen(facts -> Decision.unless(
                facts.days().refusals("/on", command.on(), command.recorded()),
                new MeasureTaken(command.caseId(), command.on(), command.measure(), command.recorded())));
    }
}

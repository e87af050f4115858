package no.imdi.egnevalg.command.casefile.limits;

import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.casefile.state.ActsOfDay;

/** Limits how much may be entered into one case, per day and in all. */
final class CaseLimitRules {

    private CaseLimitRules() {}

    /**
     * The limits that an act would exceed.
     *
     * @param version the version of the case with the act
     */
    static List<CaseLimitRefusal> refusals(ActsOfDay withTheAct, long version, CaseLimits limits) {
        List<CaseLimitRefusal> refusals = new ArrayList<>();
        if (version >= limits.events()) {
            refusals.add(CaseLimitRefusal.EVENTS);
        }
        if (withTheAct.acts() > limits.actsADay()) {
            refusals.add(CaseLimitRefusal.ACTS);
        }
        if (withTheAct.notes() > limits.notesADay()) {
            refusals.add(CaseLimitRefusal.NOTES);
        }
        return refusals;
    }
}

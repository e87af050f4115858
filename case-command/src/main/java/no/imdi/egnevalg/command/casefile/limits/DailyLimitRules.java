package no.imdi.egnevalg.command.casefile.limits;

import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.casefile.ActsOfDay;

/** How much may be entered into one case, in one day and in all. */
final class DailyLimitRules {

    private DailyLimitRules() {}

    /**
     * What speaks against an act: with it, the day or the case would have more than it may.
     *
     * @param version the version of the case with the act
     */
    static List<DailyLimitRefusal> refusals(ActsOfDay withTheAct, long version, DailyLimits limits) {
        List<DailyLimitRefusal> refusals = new ArrayList<>();
        if (version >= limits.ofLife()) {
            refusals.add(DailyLimitRefusal.LIFE);
        }
        if (withTheAct.acts() > limits.acts()) {
            refusals.add(DailyLimitRefusal.ACTS);
        }
        if (withTheAct.notes() > limits.notes()) {
            refusals.add(DailyLimitRefusal.NOTES);
        }
        return refusals;
    }
}

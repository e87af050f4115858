package no.imdi.egnevalg.command.casefile.limits;

import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.casefile.ActsOfDay;

/** How much may be entered into one case in one day. */
final class DailyLimitRules {

    private DailyLimitRules() {}

    /** What speaks against an act: with it, the day would have more than a day may. */
    static List<DailyLimitRefusal> refusals(ActsOfDay withTheAct, DailyLimits limits) {
        List<DailyLimitRefusal> refusals = new ArrayList<>();
        if (withTheAct.acts() > limits.acts()) {
            refusals.add(DailyLimitRefusal.ACTS);
        }
        if (withTheAct.notes() > limits.notes()) {
            refusals.add(DailyLimitRefusal.NOTES);
        }
        return refusals;
    }
}

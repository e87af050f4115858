package no.imdi.egnevalg.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What happens in the made-up cases, from the opening of the first to the end of the following year. */
public final class DemoLives {

    private DemoLives() {}

    /**
     * Everything that is entered, in the order of its days; a case is opened before anything else happens in it.
     *
     * @param seed the same seed gives the same lives
     */
    public static List<DemoStep> of(List<DemoCase> cases, long seed) {
        Map<Integer, Referred> bySender = new HashMap<>();
        Map<Integer, Referred> byReceiver = new HashMap<>();
        ReferralPairs.of(cases).forEach(pair -> {
            bySender.put(pair.sender(), pair);
            byReceiver.put(pair.receiver(), pair);
        });
        List<DemoStep> steps = new ArrayList<>();
        for (int number = 0; number < cases.size(); number++) {
            DemoCase demoCase = cases.get(number);
            DemoHistoryGenerator life = new DemoHistoryGenerator(number, demoCase, new Random(seed + number));
            if (!byReceiver.containsKey(number)) {
                steps.add(new DemoStep.Opening(demoCase.registeredOn(), number, demoCase));
            }
            Referred sent = bySender.get(number);
            steps.addAll(sent == null ? life.written() : life.writtenWith(sent, cases.get(sent.receiver())));
        }
        steps.sort(Comparator.comparing(DemoStep::on).thenComparingInt(DemoLives::rank));
        return steps;
    }

    /** Within a day openings come first; other steps stay in the order in which they were written. */
    private static int rank(DemoStep step) {
        return switch (step) {
            case DemoStep.Opening _ -> 0;
            case DemoStep.Act _, DemoStep.Conversations _, DemoStep.Housing _ -> 1;
        };
    }

    /** The last day on which anything is entered. */
    static LocalDate end() {
        return LocalDate.of(2013, 12, 20);
    }
}

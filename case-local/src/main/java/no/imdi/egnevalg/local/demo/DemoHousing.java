package no.imdi.egnevalg.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import org.jspecify.annotations.Nullable;

/** National housing in 2011 and 2012: who was offered a place, moved in and moved out. */
public final class DemoHousing {

    private static final int SHORTEST_STAY = 60;
    private static final int LONGEST_STAY = 200;

    private final Random random;
    private final List<DemoStep.Housing> steps = new ArrayList<>();
    private int offers;

    private DemoHousing(Random random) {
        this.random = random;
    }

    private record Table(Capacity capacity, List<Year> years) {}

    private record Capacity(LocalDate on, int units, int places) {}

    private record Year(
            int year,
            Map<Gender, Integer> gender,
            Map<ReferralSource, Integer> referrer,
            Map<AgeBand, Integer> ageBand,
            int accompaniedByAChild,
            int withdrawn) {

        int movedIn() {
            return gender.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Everything that happened, in the order of its days.
     *
     * @param registerBegins what happened before is entered on this day
     */
    public static List<DemoStep> of2011And2012(LocalDate registerBegins, long seed) {
        DemoHousing housing = new DemoHousing(new Random(seed));
        Table table = DemoResources.read("housing-2011-2012.json", Table.class);
        Capacity capacity = table.capacity();
        housing.add(capacity.on(), "capacity", null, Map.of("units", capacity.units(), "places", capacity.places()));
        table.years().forEach(housing::addYear);
        return housing.steps.stream()
                .sorted(Comparator.comparing(DemoStep.Housing::on))
                .<DemoStep>map(step -> enteredFrom(registerBegins, step))
                .toList();
    }

    private static DemoStep.Housing enteredFrom(LocalDate registerBegins, DemoStep.Housing step) {
        return step.on().isBefore(registerBegins)
                ? new DemoStep.Housing(registerBegins, step.path(), step.offer(), step.body())
                : step;
    }

    private void addYear(Year year) {
        QuotaSampler<Gender> genders = QuotaSampler.of(year.gender(), random);
        QuotaSampler<ReferralSource> referrers = QuotaSampler.of(year.referrer(), random);
        QuotaSampler<AgeBand> ageBands = QuotaSampler.of(year.ageBand(), random);
        int placements = year.movedIn();
        for (int i = 0; i < placements; i++) {
            LocalDate movedIn = LocalDate.ofYearDay(year.year(), 6 + i * 355 / placements);
            int children = i < year.accompaniedByAChild() ? 1 : 0;
            addPlacement(movedIn, offer(genders.draw(), ageBands.draw(), children, referrers.draw()));
        }
        for (int i = 0; i < year.withdrawn(); i++) {
            LocalDate offered = LocalDate.ofYearDay(year.year(), 40 + i * 90);
            int offer = offers++;
            add(offered, "offers", offer, offer(Gender.FEMALE, AgeBand.AGE_18_20, 0, ReferralSource.CRISIS_SHELTER));
            add(offered.plusDays(9), "offers/{offer}/withdrawal", offer, Map.of("reason", "CHANGED_MIND"));
        }
    }

    private void addPlacement(LocalDate movedIn, Map<String, Object> body) {
        int offer = offers++;
        add(movedIn.minusDays(2L + random.nextInt(3)), "offers", offer, body);
        add(movedIn, "offers/{offer}/moving-in", offer, Map.of());
        LocalDate movedOut = movedIn.plusDays(SHORTEST_STAY + random.nextInt(LONGEST_STAY - SHORTEST_STAY));
        add(movedOut, "offers/{offer}/moving-out", offer, Map.of());
    }

    private void add(LocalDate day, String path, @Nullable Integer offer, Map<String, Object> body) {
        Map<String, Object> dated = new HashMap<>(body);
        dated.put("on", day.toString());
        steps.add(new DemoStep.Housing(day, path, offer, dated));
    }

    private static Map<String, Object> offer(Gender gender, AgeBand ageBand, int children, ReferralSource referrer) {
        return Map.of(
                "gender", gender.name(),
                "ageBand", ageBand.name(),
                "accompanyingChildren", children,
                "referrer", referrer.name());
    }
}

package no.imdi.egnevalg.local.demo;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Posting;

/** The conversations that minority advisers hold outside cases, about 700 a month. */
public final class DemoConversations {

    private static final int YEAR = 2012;

    private DemoConversations() {}

    private record Table(Map<Month, Integer> byMonth) {}

    /** What each school counts each month, entered in the first days of the next. */
    public static List<DemoStep> of2012(long seed) {
        Random random = new Random(seed);
        List<String> schools = schools();
        List<DemoStep> steps = new ArrayList<>();
        Table table = DemoResources.read("conversations-2012.json", Table.class);
        new TreeMap<>(table.byMonth())
                .forEach((month, conversations) -> dealt(schools, conversations, random)
                        .forEach((school, count) -> steps.add(step(school, YearMonth.of(YEAR, month), count))));
        return steps;
    }

    private static DemoStep step(String school, YearMonth month, int conversations) {
        LocalDate entered = WorkingDays.read().onOrAfter(month.plusMonths(1).atDay(3));
        return new DemoStep.Conversations(entered, school, month, conversations);
    }

    private static Map<String, Integer> dealt(List<String> schools, int conversations, Random random) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < conversations; i++) {
            counts.merge(schools.get(random.nextInt(schools.size())), 1, Integer::sum);
        }
        return counts;
    }

    private static List<String> schools() {
        return Objects.requireNonNull(CodeLists.load().all().get("posting")).codes().stream()
                .map(Posting.class::cast)
                .filter(posting -> posting.service() == AdviserService.MINORITY_ADVISER)
                .map(Posting::code)
                .sorted()
                .toList();
    }
}

package no.imdi.egnevalg.local.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;

/** Made-up cases that add up to the tables and the shares which the 2012 report prints. */
public final class DemoCases {

    private static final int YEAR = 2012;

    private DemoCases() {}

    /**
     * One case for each case in the 2012 column of the tables, in the order in which they are registered.
     *
     * @param seed the same seed gives the same cases, on every JVM; the counts are the same for every seed
     */
    public static List<DemoCase> of2012(long seed) {
        // Random, because its numbers are fixed by its specification and not by the JVM.
        Random random = new Random(seed);
        YearlyTable table = YearlyTable.read();
        List<DemoCase> cases = new ArrayList<>();
        for (AdviserService service : AdviserService.values()) {
            cases.addAll(ofService(service, table.service(service).categoryOfEachCase(YEAR), random));
        }
        // The sort keeps the order within a day, which would otherwise always be one service after the other.
        Collections.shuffle(cases, random);
        cases.sort(Comparator.comparing(DemoCase::registeredOn));
        return List.copyOf(cases);
    }

    private static List<DemoCase> ofService(AdviserService service, List<Category> categories, Random random) {
        DemoCaseGenerator generator =
                new DemoCaseGenerator(service, ServiceQuotas.of(service), categories.size(), YEAR, random);
        List<DemoCase> cases = categories.stream().map(generator::next).toList();
        generator.requireUsedUp();
        return cases;
    }
}

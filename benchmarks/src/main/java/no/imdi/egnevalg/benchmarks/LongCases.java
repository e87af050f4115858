package no.imdi.egnevalg.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.GuidanceChannel;
import no.imdi.egnevalg.kernel.codelist.GuidanceParty;
import no.imdi.egnevalg.local.demo.DemoCase;
import no.imdi.egnevalg.local.demo.DemoCases;

/** Made-up cases of the competence team in which guidance was given many times. */
final class LongCases {

    static final int EVENTS_A_CASE = 50;

    private static final int CASES_AT_A_TIME = 5000;
    private static final LocalDate DAY = LocalDate.of(2012, 5, 2);
    private static final Recorded RECORDED =
            new Recorded(Instant.parse("2012-06-20T08:00:00Z"), new Author("benchmark", null, null));

    private LongCases() {}

    /** So many events, case after case. */
    static Stream<SyntheticCases.Event> events(int number) {
        Random random = new Random(50);
        DemoCase template = template();
        return IntStream.range(0, number / EVENTS_A_CASE)
                .boxed()
                .flatMap(_ -> life(
                        new UUID(random.nextLong(), random.nextLong()).toString(),
                        EVENTS_A_CASE,
                        CaseNumber.draw(random),
                        template));
    }

    /**
     * So many events of cases of all services, as a register gets them: the events of a case lie far apart, with those
     * of thousands of other cases in between.
     */
    static Stream<SyntheticCases.Event> interleaved(int number, int eventsACase) {
        Random random = new Random(10);
        List<DemoCase> templates = DemoCases.of2012(2012);
        int cases = number / eventsACase;
        return IntStream.rangeClosed(0, (cases - 1) / CASES_AT_A_TIME).boxed().flatMap(block -> {
            int size = Math.min(CASES_AT_A_TIME, cases - block * CASES_AT_A_TIME);
            List<List<SyntheticCases.Event>> lives = IntStream.range(0, size)
                    .mapToObj(_ -> life(
                                    new UUID(random.nextLong(), random.nextLong()).toString(),
                                    eventsACase,
                                    CaseNumber.draw(random),
                                    templates.get(random.nextInt(templates.size())))
                            .toList())
                    .toList();
            return IntStream.range(0, eventsACase)
                    .boxed()
                    .flatMap(version -> lives.stream().map(life -> life.get(version)));
        });
    }

    static DemoCase template() {
        return DemoCases.of2012(1).stream()
                .filter(demo -> demo.service() == AdviserService.COMPETENCE_TEAM)
                .findFirst()
                .orElseThrow();
    }

    /** The events of one case. */
    static Stream<SyntheticCases.Event> life(String caseId, int events, CaseNumber number, DemoCase template) {
        CaseFileOpened opened =
                new CaseFileOpened(caseId, number.value(), template.service(), template.registration(), RECORDED);
        GuidanceGiven guidance =
                new GuidanceGiven(caseId, DAY, GuidanceChannel.PHONE, List.of(GuidanceParty.PARENTS), RECORDED);
        return IntStream.range(0, events)
                .mapToObj(version -> new SyntheticCases.Event(version == 0 ? opened : guidance, version));
    }
}

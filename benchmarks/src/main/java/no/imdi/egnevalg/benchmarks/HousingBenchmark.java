package no.imdi.egnevalg.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.housing.state.HousingState;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.housing.Applicant;
import no.imdi.egnevalg.kernel.housing.CapacitySet;
import no.imdi.egnevalg.kernel.housing.HousingEvent;
import no.imdi.egnevalg.kernel.housing.MovedIn;
import no.imdi.egnevalg.kernel.housing.PlaceOffered;

/**
 * Reading national housing from its first event and deciding on one act, in processor time: many events beside a tenth
 * of them.
 */
final class HousingBenchmark {

    private static final int MANY = 10_000;
    private static final int FEW = 1_000;
    private static final int ACTS = 100;
    private static final int ROUNDS = 7;
    private static final LocalDate DAY = LocalDate.of(2012, 2, 1);
    private static final Recorded NOW =
            new Recorded(Instant.parse("2012-06-20T08:00:00Z"), new Author("benchmark", null, null));

    private HousingBenchmark() {}

    static List<Figure> run() throws Exception {
        List<HousingEvent> many = life(MANY);
        List<HousingEvent> few = life(FEW);
        // The first acts warm up, and are not counted.
        millisecondsAnAct(many);
        millisecondsAnAct(few);
        Comparison acts = Comparison.inRounds(ROUNDS, () -> millisecondsAnAct(many), () -> millisecondsAnAct(few));
        return List.of(
                new Figure("an act on housing after 10,000 events / 1,000", "ms CPU", acts, Figure.Target.atMost(20)));
    }

    private static double millisecondsAnAct(List<HousingEvent> life) {
        var threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        for (int act = 0; act < ACTS; act++) {
            HousingState state = HousingState.EMPTY.after(life);
            if (state.after(new MovedIn("offer-1", DAY, NOW)).isOverfull()) {
                throw new IllegalStateException("There are places for all");
            }
        }
        return (threads.getCurrentThreadCpuTime() - begun) / 1e6 / ACTS;
    }

    private static List<HousingEvent> life(int events) {
        Stream<HousingEvent> offers = IntStream.range(1, events)
                .mapToObj(number -> new PlaceOffered(
                        "offer-" + number,
                        DAY,
                        new Applicant(Gender.FEMALE, AgeBand.AGE_18_20, 1),
                        ReferralSource.POLICE,
                        NOW));
        return Stream.concat(Stream.of(new CapacitySet(DAY, 19, 28, NOW)), offers)
                .toList();
    }
}

package no.imdi.egnevalg.local.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;

/**
 * Finds for cases that came from another service the case they came from: one of the same person by all that is
 * registered. Where there is none the case stays unlinked, as happens in life; the overlap then has bounds.
 */
final class ReferralPairs {

    private static final int LONGEST_WAY = 120;

    private final List<DemoCase> cases;
    private final Set<Integer> taken = new HashSet<>();

    private ReferralPairs(List<DemoCase> cases) {
        this.cases = cases;
    }

    static List<Referred> of(List<DemoCase> cases) {
        ReferralPairs pairs = new ReferralPairs(cases);
        List<Referred> found = new ArrayList<>();
        for (int receiver = 0; receiver < cases.size(); receiver++) {
            pairs.senderOf(receiver).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Referred> senderOf(int receiver) {
        DemoCase received = cases.get(receiver);
        return serviceOf(received.registration().referralSource())
                .flatMap(service -> IntStream.range(0, cases.size())
                        .boxed()
                        .filter(sender -> cases.get(sender).service() == service && !taken.contains(sender))
                        .filter(sender -> fits(cases.get(sender), received))
                        .min(Comparator.comparingLong(sender -> days(cases.get(sender), received)))
                        .map(sender -> pair(sender, receiver)));
    }

    private Referred pair(int sender, int receiver) {
        taken.add(sender);
        taken.add(receiver);
        LocalDate known = cases.get(sender).registeredOn();
        LocalDate week = cases.get(receiver).registration().openedOn().minusDays(7);
        return new Referred(
                sender,
                receiver,
                known.isAfter(week) ? known : WorkingDays.read().onOrAfter(week));
    }

    private static Optional<AdviserService> serviceOf(ReferralSource source) {
        return java.util.Arrays.stream(AdviserService.values())
                .filter(service -> service.name().equals(source.name()))
                .findFirst();
    }

    private static boolean fits(DemoCase sender, DemoCase receiver) {
        return sender.service() != receiver.service()
                && sender.registration().ageBand() == receiver.registration().ageBand()
                && sender.registration().gender() == receiver.registration().gender()
                && days(sender, receiver) >= 0
                && days(sender, receiver) <= LONGEST_WAY;
    }

    /** From the registration of the one to the opening of the other. */
    private static long days(DemoCase sender, DemoCase receiver) {
        return ChronoUnit.DAYS.between(
                sender.registeredOn(), receiver.registration().openedOn());
    }
}

package no.imdi.egnevalg.query.overlap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.counters.CounterDocument;
import no.imdi.egnevalg.query.counters.Tally;
import no.imdi.egnevalg.query.persons.PersonCase;
import no.imdi.egnevalg.query.persons.PersonStatistic;
import org.springframework.stereotype.Component;

/** Counts, for each year and for all years together, who is a case of which services. */
@Component
class OverlapStatistic implements PersonStatistic {

    static final String COLLECTION = "overlap";
    static final String ALL_YEARS = "all";

    /**
     * Unlinked referrals that may make one of two persons who both overlap already. The first one of a person who does not
     * only adds to those who do.
     */
    static final String MAY_JOIN_OVERLAPS = "mayJoinOverlaps";

    @Override
    public Set<String> collections() {
        return Set.of(COLLECTION);
    }

    @Override
    public void count(List<PersonCase> cases, Tally tally) {
        Set<AdviserService> known = servicesOf(cases);
        count(ALL_YEARS, cases, known, tally);
        cases.stream()
                .collect(Collectors.groupingBy(
                        each -> Objects.requireNonNull(each.registration()).year()))
                .forEach((year, ofYear) -> count(year.toString(), ofYear, known, tally));
    }

    private static void count(String years, List<PersonCase> cases, Set<AdviserService> known, Tally tally) {
        CounterDocument document = new CounterDocument(COLLECTION, years);
        Set<AdviserService> services = servicesOf(cases);
        tally.add(document, "persons.ALL", 1);
        services.forEach(service -> tally.add(document, "persons." + service, 1));
        pairs(services).forEach(pair -> tally.add(document, "pairs." + pair, 1));
        if (services.size() > 1) {
            tally.add(document, "inSeveralServices", 1);
        }
        if (cases.size() > 1) {
            tally.add(document, "withSeveralCases", 1);
        }
        cases.forEach(each -> tally.add(document, "cases." + each.service(), 1));
        List<String> unlinked =
                cases.stream().flatMap(each -> unlinked(each, known).stream()).toList();
        unlinked.forEach(pair -> tally.add(document, "unlinked." + pair, 1));
        if (!unlinked.isEmpty()) {
            tally.add(document, MAY_JOIN_OVERLAPS, services.size() > 1 ? unlinked.size() : unlinked.size() - 1);
        }
    }

    private static Optional<String> unlinked(PersonCase each, Set<AdviserService> known) {
        return unlinkedSource(each, known).map(source -> pair(source, Objects.requireNonNull(each.service())));
    }

    /** The other service that referred a case, where the person is not known to be a case of that service. */
    private static Optional<AdviserService> unlinkedSource(PersonCase each, Set<AdviserService> known) {
        String source =
                Objects.requireNonNull(each.registration()).referralSource().name();
        return Stream.of(AdviserService.values())
                .filter(service -> service.name().equals(source) && !known.contains(service))
                .findFirst();
    }

    private static Set<AdviserService> servicesOf(List<PersonCase> cases) {
        Set<AdviserService> services = EnumSet.noneOf(AdviserService.class);
        cases.forEach(each -> services.add(Objects.requireNonNull(each.service())));
        return services;
    }

    private static List<String> pairs(Set<AdviserService> services) {
        List<String> pairs = new ArrayList<>();
        for (AdviserService one : services) {
            for (AdviserService other : services) {
                if (one.compareTo(other) < 0) {
                    pairs.add(pair(one, other));
                }
            }
        }
        return pairs;
    }

    /** The name of a pair, the same for either order. */
    static String pair(AdviserService one, AdviserService other) {
        return one.compareTo(other) < 0 ? one + "-" + other : other + "-" + one;
    }
}

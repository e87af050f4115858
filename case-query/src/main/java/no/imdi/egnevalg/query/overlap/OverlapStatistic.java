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

/** Counts, for each year and for all years together, which services each person has cases in. */
@Component
class OverlapStatistic implements PersonStatistic {

    static final String COLLECTION = "personCounters/overlap";
    static final String ALL_YEARS = "all";

    /**
     * Over all years: the unlinked referrals beyond the first of each person. Links to persons of other years cannot
     * reduce the figures of a year by more than this.
     */
    static final String FURTHER_REFERRALS = "furtherReferrals";

    /** Persons with an unlinked referral, in a case of any year. */
    static final String WITH_REFERRAL = "withReferral";

    /** Those of them with cases in several services. */
    static final String OVERLAPPING_WITH_REFERRAL = "overlappingWithReferral";

    @Override
    public Set<String> collections() {
        return Set.of(COLLECTION);
    }

    @Override
    public void count(List<PersonCase> cases, Tally tally) {
        Set<AdviserService> known = servicesOf(cases);
        int referrals = unlinked(cases, known).size();
        tally.add(new CounterDocument(COLLECTION, ALL_YEARS), FURTHER_REFERRALS, Math.max(0, referrals - 1));
        count(ALL_YEARS, cases, known, referrals > 0, tally);
        cases.stream()
                .collect(Collectors.groupingBy(
                        each -> Objects.requireNonNull(each.registration()).year()))
                .forEach((year, ofYear) -> count(year.toString(), ofYear, known, referrals > 0, tally));
    }

    private static void count(
            String years, List<PersonCase> cases, Set<AdviserService> known, boolean hasReferral, Tally tally) {
        CounterDocument document = new CounterDocument(COLLECTION, years);
        Set<AdviserService> services = servicesOf(cases);
        boolean overlaps = services.size() > 1;
        tally.add(document, "persons.ALL", 1);
        services.forEach(service -> tally.add(document, "persons." + service, 1));
        pairs(services).forEach(pair -> tally.add(document, "pairs." + pair, 1));
        if (overlaps) {
            tally.add(document, "inSeveralServices", 1);
        } else {
            services.forEach(service -> tally.add(document, "only." + service, 1));
        }
        if (cases.size() > 1) {
            tally.add(document, "withSeveralCases", 1);
        }
        if (hasReferral) {
            tally.add(document, WITH_REFERRAL, 1);
            tally.add(document, OVERLAPPING_WITH_REFERRAL, overlaps ? 1 : 0);
        }
        cases.forEach(each -> tally.add(document, "cases." + each.service(), 1));
        unlinked(cases, known).forEach(pair -> tally.add(document, "unlinked." + pair, 1));
    }

    private static List<String> unlinked(List<PersonCase> cases, Set<AdviserService> known) {
        return cases.stream().flatMap(each -> unlinked(each, known).stream()).toList();
    }

    private static Optional<String> unlinked(PersonCase each, Set<AdviserService> known) {
        return unlinkedSource(each, known).map(source -> pair(source, Objects.requireNonNull(each.service())));
    }

    /** Returns the other service that referred a case, where the person has no known case in that service. */
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

    /** Returns the name of a pair, which does not depend on the order of the services. */
    static String pair(AdviserService one, AdviserService other) {
        return one.compareTo(other) < 0 ? one + "-" + other : other + "-" + one;
    }
}

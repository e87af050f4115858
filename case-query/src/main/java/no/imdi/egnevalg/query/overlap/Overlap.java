package no.imdi.egnevalg.query.overlap;

import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.counters.Fields;
import no.imdi.egnevalg.query.overlap.OverlapView.Bounds;
import no.imdi.egnevalg.query.overlap.OverlapView.Figure;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The overlap counters of one year, or of all years, and the bounds of the figures as long as not every link is known.
 * A further link makes two persons one, whichever years their cases are of. If a case of one person turns out to belong
 * to another, so do all cases of that person.
 *
 * @param counted the counters of the requested year
 * @param ofAllYears the counters of all years; the same document where all years are requested
 */
record Overlap(@Nullable Document counted, @Nullable Document ofAllYears) {

    int cases(AdviserService service) {
        return Fields.count(Fields.within(counted, "cases"), service.name());
    }

    /** By the known links. */
    int persons(AdviserService service) {
        return Fields.count(Fields.within(counted, "persons"), service.name());
    }

    /** By the known links. */
    int withSeveralCases() {
        return Fields.count(counted, "withSeveralCases");
    }

    int unlinked(AdviserService one, AdviserService other) {
        return Fields.count(Fields.within(counted, "unlinked"), OverlapStatistic.pair(one, other));
    }

    /** Each further link means one person fewer, but at least one person remains. */
    Figure persons() {
        int known = known();
        int one = Math.min(1, known);
        return new Figure(known, one, known, new Bounds(Math.max(one, known - mergers()), known));
    }

    /** A further person in several services takes two persons of different services and a link between them. */
    Figure inSeveralServices() {
        return overlap(Fields.count(counted, "inSeveralServices"), roomForSeveral());
    }

    /**
     * A further person in both services takes one person of each and a link, which may lead through a third service.
     */
    Figure pair(AdviserService one, AdviserService other) {
        int both = Fields.count(Fields.within(counted, "pairs"), OverlapStatistic.pair(one, other));
        return overlap(both, Math.min(persons(one), persons(other)) - both);
    }

    /**
     * Returns the figure for persons in more than one service.
     *
     * @param room the most persons that can be added
     */
    private Figure overlap(int known, int room) {
        int one = Math.min(1, known);
        return new Figure(
                known,
                one,
                known + room,
                new Bounds(Math.max(one, known - overlappingMergers()), known + Math.min(room, mergers())));
    }

    /**
     * Returns how many pairs of different services can be formed of the persons in one service only: half of these
     * persons, unless one service has more than all others together.
     */
    private int roomForSeveral() {
        int[] only = Stream.of(AdviserService.values())
                .mapToInt(service -> Fields.count(Fields.within(counted, "only"), service.name()))
                .toArray();
        int sum = 0;
        int most = 0;
        for (int persons : only) {
            sum += persons;
            most = Math.max(most, persons);
        }
        return Math.min(sum / 2, sum - most);
    }

    private int known() {
        return Fields.count(Fields.within(counted, "persons"), "ALL");
    }

    /**
     * Returns how many persons fewer there can be because of unlinked referrals. Each referral leads to one case at
     * most. A person of other years can join two persons of this year only by two links, so the first referral of such
     * a person does not count.
     */
    private int mergers() {
        return further() + Fields.count(counted, OverlapStatistic.WITH_REFERRAL);
    }

    /** Returns how many persons in several services can turn out to be the same because of unlinked referrals. */
    private int overlappingMergers() {
        return further() + Fields.count(counted, OverlapStatistic.OVERLAPPING_WITH_REFERRAL);
    }

    private int further() {
        return Fields.count(ofAllYears, OverlapStatistic.FURTHER_REFERRALS);
    }
}

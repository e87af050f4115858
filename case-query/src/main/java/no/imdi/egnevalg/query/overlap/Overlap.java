package no.imdi.egnevalg.query.overlap;

import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.counters.Fields;
import no.imdi.egnevalg.query.overlap.OverlapView.Bounds;
import no.imdi.egnevalg.query.overlap.OverlapView.Figure;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of one year, or of all of them, and between what it lies as long as not every link is known. A link
 * more makes one of two persons, be they of this year or of another: who is found to be a case of a third one is found
 * to be one with its other cases too.
 *
 * @param counted what is asked for
 * @param ofAllYears the same where all years are asked for
 */
record Overlap(@Nullable Document counted, @Nullable Document ofAllYears) {

    int cases(AdviserService service) {
        return Fields.count(Fields.within(counted, "cases"), service.name());
    }

    /** As far as the links are known. */
    int persons(AdviserService service) {
        return Fields.count(Fields.within(counted, "persons"), service.name());
    }

    /** As far as the links are known. */
    int withSeveralCases() {
        return Fields.count(counted, "withSeveralCases");
    }

    int unlinked(AdviserService one, AdviserService other) {
        return Fields.count(Fields.within(counted, "unlinked"), OverlapStatistic.pair(one, other));
    }

    /** A link more is a person less, but one always remains. */
    Figure persons() {
        int known = known();
        int one = Math.min(1, known);
        return new Figure(known, one, known, new Bounds(Math.max(one, known - mergers()), known));
    }

    /** It takes two persons of different services and a link to make one more who is a case of several. */
    Figure inSeveralServices() {
        return overlap(Fields.count(counted, "inSeveralServices"), roomForSeveral());
    }

    /** It takes a person of each, and a link, which may lead there by way of a third service. */
    Figure pair(AdviserService one, AdviserService other) {
        int both = Fields.count(Fields.within(counted, "pairs"), OverlapStatistic.pair(one, other));
        return overlap(both, Math.min(persons(one), persons(other)) - both);
    }

    /**
     * Persons who overlap.
     *
     * @param room how many more there can be
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
     * Of those in one service only, pairs of two services: half of them, unless one service has more than all others
     * together.
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
     * How many persons fewer there can be by the unlinked referrals, each of which leads to one case at most. A person
     * of other years joins two of this year only by two links, so the first referral of such a one does not count.
     */
    private int mergers() {
        return further() + Fields.count(counted, OverlapStatistic.WITH_REFERRAL);
    }

    /** How many of those who overlap already can be found to be one by the unlinked referrals. */
    private int overlappingMergers() {
        return further() + Fields.count(counted, OverlapStatistic.OVERLAPPING_WITH_REFERRAL);
    }

    private int further() {
        return Fields.count(ofAllYears, OverlapStatistic.FURTHER_REFERRALS);
    }
}

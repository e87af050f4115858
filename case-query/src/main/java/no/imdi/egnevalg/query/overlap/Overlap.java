package no.imdi.egnevalg.query.overlap;

import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.counters.Fields;
import no.imdi.egnevalg.query.overlap.OverlapView.Bounds;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of one year, or of all of them. The bounds hold whatever comes out about the unlinked referrals of the cases
 * counted here: each may be one link more, which makes one person of two.
 */
record Overlap(@Nullable Document counted) {

    int cases(AdviserService service) {
        return Fields.count(Fields.within(counted, "cases"), service.name());
    }

    int persons(AdviserService service) {
        return Fields.count(Fields.within(counted, "persons"), service.name());
    }

    int withSeveralCases() {
        return Fields.count(counted, "withSeveralCases");
    }

    int unlinked(AdviserService one, AdviserService other) {
        return Fields.count(Fields.within(counted, "unlinked"), OverlapStatistic.pair(one, other));
    }

    /** A link more is a person less, but one always remains. */
    Bounds persons() {
        int known = known();
        return new Bounds(Math.max(Math.min(1, known), known - unlinked()), known);
    }

    /** It takes two persons and a link to make one more who is a case of several services. */
    Bounds inSeveralServices() {
        int several = Fields.count(counted, "inSeveralServices");
        return new Bounds(fewest(several), several + Math.min(unlinked(), (known() - several) / 2));
    }

    /** A link to a third service may join these two as well, so every unlinked referral counts. */
    Bounds pair(AdviserService one, AdviserService other) {
        int both = Fields.count(Fields.within(counted, "pairs"), OverlapStatistic.pair(one, other));
        int room = Math.min(persons(one), persons(other)) - both;
        return new Bounds(fewest(both), both + Math.min(unlinked(), room));
    }

    /** Persons who overlap already may turn out to be the same, but at least one remains. */
    private int fewest(int overlapping) {
        return Math.max(
                Math.min(1, overlapping), overlapping - Fields.count(counted, OverlapStatistic.MAY_JOIN_OVERLAPS));
    }

    private int known() {
        return Fields.count(Fields.within(counted, "persons"), "ALL");
    }

    private int unlinked() {
        return Fields.within(counted, "unlinked").values().stream()
                .mapToInt(referrals -> (Integer) referrals)
                .sum();
    }
}

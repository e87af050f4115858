package no.imdi.egnevalg.query.overlap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much the services overlap.
 *
 * @param year the year the cases were opened in; left out where it is all years
 * @param persons distinct persons of all services together
 * @param inSeveralServices persons who are cases of two services or more
 * @param withSeveralCases persons with two cases or more, be it of one service
 * @param position index in the event log up to which the figures contain everything
 */
record OverlapView(
        @Nullable Integer year,
        List<OfService> services,
        List<Pair> pairs,
        Bounds persons,
        Bounds inSeveralServices,
        int withSeveralCases,
        long position) {

    /** One service: its newly registered cases, and the distinct persons behind them. */
    record OfService(String service, String label, int cases, int persons) {}

    /**
     * Two services.
     *
     * @param persons persons who are known to be cases of both
     * @param unlinkedReferrals cases that the one says came from the other, but whose person is not known to be a case there
     */
    record Pair(String one, String other, Bounds persons, int unlinkedReferrals) {}

    /**
     * What a number lies between, as long as not every link is known. Each unlinked referral may be one link more, or none:
     * the person may never have become a case of the service that referred.
     */
    record Bounds(int atLeast, int atMost) {}
}

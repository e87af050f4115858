package no.imdi.egnevalg.query.overlap;

import java.util.List;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.query.http.NoFigure;
import org.jspecify.annotations.Nullable;

/**
 * How much the services overlap.
 *
 * @param year the year the cases were opened in; left out where it is all years
 * @param status as that of a service, where a service of the year is not known: there are no figures of all together
 *     then
 * @param persons distinct persons of all services together
 * @param inSeveralServices persons who are cases of two services or more
 * @param withSeveralCases persons with two cases or more, be it of one service, as far as the links are known
 * @param unfinishedYear the year, or the last of all years, where it has not ended: its figures will change
 * @param footnotes what the figures assume, what is not known, and what has not ended
 * @param position index in the event log up to which the figures contain everything
 */
record OverlapView(
        @Nullable Integer year,
        List<OfService> services,
        List<Pair> pairs,
        @Code(NoFigure.class) @Nullable String status,
        @Nullable Figure persons,
        @Nullable Figure inSeveralServices,
        @Nullable Integer withSeveralCases,
        @Nullable Integer unfinishedYear,
        List<String> footnotes,
        long position) {

    /**
     * One service: its newly registered cases, and the distinct persons behind them as far as the links are known.
     *
     * @param status {@code .} the service did not exist, {@code ..} the register was not in use there
     */
    record OfService(
            String service,
            String label,
            @Nullable Integer cases,
            @Nullable Integer persons,
            @Code(NoFigure.class) @Nullable String status) {}

    /**
     * Two services.
     *
     * @param persons persons who are cases of both
     * @param unlinkedReferrals cases that the one says came from the other, but whose person is not known to be a case
     *     there
     * @param status as that of a service, where either has one
     */
    record Pair(
            String one,
            String oneLabel,
            String other,
            String otherLabel,
            @Nullable Figure persons,
            @Nullable Integer unlinkedReferrals,
            @Code(NoFigure.class) @Nullable String status) {}

    /**
     * A number of persons, as long as not every link is known.
     *
     * @param known by the links there are
     * @param atLeast whatever further links may be made between the cases of the register, of whichever years
     * @param atMost likewise
     * @param byReferrals between what it lies if further links only come of the unlinked referrals
     */
    record Figure(int known, int atLeast, int atMost, Bounds byReferrals) {}

    /**
     * What a number lies between if each unlinked referral of any year may be one link more, to a case of the service
     * that referred, or none: the person may never have become a case there.
     */
    record Bounds(int atLeast, int atMost) {}
}

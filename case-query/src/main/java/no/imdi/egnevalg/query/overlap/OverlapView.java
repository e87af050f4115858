package no.imdi.egnevalg.query.overlap;

import java.util.List;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.query.http.NoFigure;
import org.jspecify.annotations.Nullable;

/**
 * The overlap of the services.
 *
 * @param year the year the cases were opened in; left out for all years
 * @param status the symbol of a service without figures; there are no figures of all services together then
 * @param persons distinct persons of all services together
 * @param inSeveralServices persons with cases in two or more services
 * @param withSeveralCases persons with two or more cases, in one service or several, by the known links
 * @param unfinishedYear the requested year, or the last of all years, where it has not ended and its figures will
 *     change
 * @param footnotes what the figures assume, what is not known, and what has not ended
 * @param position index in the event log up to which the figures are complete
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
     * The newly registered cases of one service, and the distinct persons behind them by the known links.
     *
     * @param status {@code .} the service did not exist, {@code ..} the register was not in use
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
     * @param persons persons with cases in both
     * @param unlinkedReferrals cases that one service received from the other by its own account, whose person has no
     *     known case there
     * @param status the symbol of the pair, where one of the services has no figures
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
     * @param known the number by the known links
     * @param atLeast the lower bound, whatever further links are made between cases of the register, of any year
     * @param atMost the upper bound, likewise
     * @param byReferrals the bounds if further links only come from unlinked referrals
     */
    record Figure(int known, int atLeast, int atMost, Bounds byReferrals) {}

    /**
     * The bounds of a number if each unlinked referral of any year adds at most one link, to a case of the referring
     * service. A referral may add no link, for the person may never have had a case there.
     */
    record Bounds(int atLeast, int atMost) {}
}

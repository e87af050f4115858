package no.imdi.egnevalg.query.movements;

import java.util.List;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.query.http.NoFigure;
import org.jspecify.annotations.Nullable;

/**
 * The movements in the caseload.
 *
 * @param unfinishedYear the requested year that has not ended; left out where all have ended
 * @param together all requested services; without figures where one of them is not known. A handover between two of
 *     them counts as one out and one in
 * @param position index in the event log up to which the figures are complete
 */
record Movements(
        String from,
        String to,
        @Nullable Integer unfinishedYear,
        List<OfService> services,
        List<MovementPeriod> together,
        List<String> footnotes,
        long position) {

    /** The movements of one service. */
    record OfService(String service, String label, List<MovementPeriod> periods) {}

    /**
     * One period: opening stock, cases in, cases out, closing stock.
     *
     * @param from first day
     * @param to last day
     * @param status {@code ..} not known, {@code .} the service did not exist; there are no figures then
     * @param opening open cases before the first day
     * @param closing open cases at the end of the last day
     * @param handedOverWithinService handovers between units of the service, which do not change its caseload
     */
    record MovementPeriod(
            String from,
            String to,
            @Code(NoFigure.class) @Nullable String status,
            @Nullable Integer opening,
            @Nullable CasesIn in,
            @Nullable CasesOut out,
            @Nullable Integer closing,
            @Nullable Integer handedOverWithinService) {

        static MovementPeriod of(Period period, Balance balance) {
            return new MovementPeriod(
                    period.from().toString(),
                    period.to().toString(),
                    null,
                    balance.opening(),
                    CasesIn.of(balance),
                    CasesOut.of(balance),
                    balance.closing(),
                    balance.of(Movement.HANDED_WITHIN));
        }

        static MovementPeriod without(Period period, String status) {
            return new MovementPeriod(
                    period.from().toString(), period.to().toString(), status, null, null, null, null, null);
        }
    }

    /** The cases that entered the caseload. */
    record CasesIn(int opened, int reopened, int handedOver, int total) {

        private static CasesIn of(Balance balance) {
            int opened = balance.of(Movement.OPENED);
            int reopened = balance.of(Movement.REOPENED);
            int handedOver = balance.of(Movement.HANDED_IN);
            return new CasesIn(opened, reopened, handedOver, opened + reopened + handedOver);
        }
    }

    /** The cases that left the caseload. */
    record CasesOut(int closed, int handedOver, int erased, int total) {

        private static CasesOut of(Balance balance) {
            int closed = balance.of(Movement.CLOSED);
            int handedOver = balance.of(Movement.HANDED_OUT);
            int erased = balance.of(Movement.ERASED);
            return new CasesOut(closed, handedOver, erased, closed + handedOver + erased);
        }
    }
}

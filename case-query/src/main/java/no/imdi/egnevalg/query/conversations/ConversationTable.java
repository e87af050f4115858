package no.imdi.egnevalg.query.conversations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.query.http.NoFigure;
import org.jspecify.annotations.Nullable;

/**
 * Conversations outside cases by month and service.
 *
 * @param unfinishedYear the year that has not ended and whose figures will change; left out where all have ended
 * @param footnotes what is not known, and what has not ended
 * @param position index in the log up to which the table contains every delivered event
 */
record ConversationTable(
        int from,
        int to,
        List<ServiceRows> services,
        @Nullable Integer unfinishedYear,
        List<String> footnotes,
        long position) {

    /** The years of one service. */
    record ServiceRows(String service, String label, List<Year> years) {}

    /**
     * One year of a service.
     *
     * @param averageAMonth the average over the months that have ended and have a count; left out where there is none
     */
    record Year(
            int year,
            List<Month> months,
            Total total,
            @Nullable Average averageAMonth) {}

    /**
     * One month: a count, or the reason why there is none.
     *
     * @param value conversations of all units that have recorded theirs
     * @param units the number of units that have recorded theirs
     * @param status {@code .} the service did not exist or records no conversations, {@code ..} nothing was recorded,
     *     or the register was not in use
     */
    record Month(
            String month,
            @Nullable Integer value,
            @Nullable Integer units,
            @Code(NoFigure.class) @Nullable String status) {}

    /**
     * The sum of the months that have a count.
     *
     * @param status where no month has a count, the reason, with the same symbols as for a month
     */
    record Total(
            @Nullable Integer value,
            @Code(NoFigure.class) @Nullable String status) {}

    /**
     * An average, rounded half up to one decimal.
     *
     * @param numerator conversations
     * @param denominator months that have ended and have a count
     */
    record Average(BigDecimal value, int numerator, int denominator) {

        /** Returns null where the denominator is zero. */
        static @Nullable Average of(int numerator, int denominator) {
            return denominator == 0
                    ? null
                    : new Average(
                            BigDecimal.valueOf(numerator)
                                    .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP),
                            numerator,
                            denominator);
        }
    }
}

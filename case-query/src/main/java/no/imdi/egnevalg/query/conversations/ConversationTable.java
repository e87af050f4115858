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
 * @param unfinishedYear the year that has not ended: its figures will change; left out where all have
 * @param footnotes what is not known, and what has not ended
 * @param position index in the log up to which the table contains everything delivered
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
     * @param averageAMonth of the months that have ended and have a count; left out where there is none
     */
    record Year(
            int year,
            List<Month> months,
            Total total,
            @Nullable Average averageAMonth) {}

    /**
     * One month: a count, or the reason why there is none.
     *
     * @param value conversations of all units that have counted theirs
     * @param units how many units have
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
     * @param status as that of a month, where none has
     */
    record Total(
            @Nullable Integer value,
            @Code(NoFigure.class) @Nullable String status) {}

    /**
     * Rounded half up to one decimal.
     *
     * @param numerator conversations
     * @param denominator months that have ended and have a count
     */
    record Average(BigDecimal value, int numerator, int denominator) {

        /** Null where there is no such month. */
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

package no.imdi.egnevalg.kernel.conversations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The period of a count of conversations: a whole month, or one day of it.
 *
 * @param day null for the whole month
 */
public record ConversationPeriod(YearMonth month, @Nullable LocalDate day) {

    private static final int MONTH_LENGTH = "2012-03".length();
    private static final int DAY_LENGTH = "2012-03-05".length();

    public ConversationPeriod {
        Objects.requireNonNull(month);
        if (day != null && !YearMonth.from(day).equals(month)) {
            throw new DateTimeException("The day lies in another month");
        }
    }

    /** A whole month. */
    public static ConversationPeriod of(YearMonth month) {
        return new ConversationPeriod(month, null);
    }

    /** One day. */
    public static ConversationPeriod of(LocalDate day) {
        return new ConversationPeriod(YearMonth.from(day), day);
    }

    /**
     * Reads {@code 2012-03} as a month and {@code 2012-03-05} as a day.
     *
     * @throws DateTimeException where the text is neither
     */
    @JsonCreator
    public static ConversationPeriod parse(String text) {
        if (text.length() == MONTH_LENGTH) {
            return of(YearMonth.parse(text));
        }
        if (text.length() == DAY_LENGTH) {
            return of(LocalDate.parse(text));
        }
        throw new DateTimeException("A period is a month or a day");
    }

    /** True where the period is a whole month. */
    public boolean isWholeMonth() {
        return day == null;
    }

    /** The first day of the period. */
    public LocalDate firstDay() {
        return day == null ? month.atDay(1) : day;
    }

    /** The period in the format that {@link #parse} reads. */
    @JsonValue
    @Override
    public String toString() {
        return day == null ? month.toString() : day.toString();
    }
}

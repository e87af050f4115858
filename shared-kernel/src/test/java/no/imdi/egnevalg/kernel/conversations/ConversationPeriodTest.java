package no.imdi.egnevalg.kernel.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationPeriodTest {

    @ParameterizedTest
    @CsvSource({"2012-03, true, 2012-03-01", "2012-02-29, false, 2012-02-29", "0009-12, true, 0009-12-01"})
    void a_text_is_a_month_or_a_day_and_is_written_as_it_was_read(String text, boolean wholeMonth, LocalDate firstDay) {
        ConversationPeriod period = ConversationPeriod.parse(text);

        assertThat(period.isWholeMonth()).isEqualTo(wholeMonth);
        assertThat(period.firstDay()).isEqualTo(firstDay);
        assertThat(period).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2012", "2012-13", "2012-3", "2012-03-", "2013-02-29", "2012-03-05T", "+201203", "20120305"})
    void anything_else_is_no_period(String text) {
        assertThatThrownBy(() -> ConversationPeriod.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void a_day_lies_in_its_month() {
        YearMonth march = YearMonth.of(2012, 3);
        LocalDate april = LocalDate.of(2012, 4, 1);

        assertThatThrownBy(() -> new ConversationPeriod(march, april)).isInstanceOf(DateTimeException.class);
    }
}

package no.imdi.egnevalg.query.housing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({"74, 159, 47", "1, 200, 1", "1, 201, 0", "0, 28, 0", "28, 28, 100", "30, 28, 107", "1, 8, 13"})
    void percentages_are_rounded_half_up(int numerator, int denominator, long percent) {
        assertThat(Share.of(numerator, denominator)).isEqualTo(new Share(percent, numerator, denominator));
    }

    @Test
    void there_is_no_share_of_nothing() {
        assertThat(Share.of(0, 0)).isNull();
    }
}

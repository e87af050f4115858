package no.imdi.egnevalg.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

    @ParameterizedTest
    @CsvSource({
        "1, 8, 13",
        "-1, 8, -13",
        "1, 3, 33",
        "-1, 3, -33",
        "2, 3, 67",
        "1, 200, 1",
        "-1, 200, -1",
        "1, 201, 0",
        "30, 28, 107",
        "0, 5, 0",
        "0, 0,",
        "3, 0,",
        "30000000, 30000000, 100"
    })
    void per_cent_round_half_away_from_zero_and_there_is_none_of_nothing(
            int numerator, int denominator, @Nullable Integer percent) {
        assertThat(Percent.of(numerator, denominator)).isEqualTo(percent);
    }

    @Test
    void a_rise_and_a_fall_of_the_same_size_are_told_alike() {
        assertThat(Change.between(8, 9)).isEqualTo(new Change(1, 8, 13));
        assertThat(Change.between(8, 7)).isEqualTo(new Change(-1, 8, -13));
        assertThat(Change.between(0, 7)).isEqualTo(new Change(7, 0, null));
    }
}

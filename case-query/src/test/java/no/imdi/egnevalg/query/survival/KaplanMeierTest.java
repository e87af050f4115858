package no.imdi.egnevalg.query.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class KaplanMeierTest {

    /** Weeks in remission, Freireich and others, Blood 21 (1963): the data that textbooks of survival analysis take. */
    private static final List<Integer> PLACEBO =
            List.of(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);

    private static final List<Integer> TREATED_ENDED = List.of(6, 6, 6, 7, 10, 13, 16, 22, 23);
    private static final List<Integer> TREATED_CENSORED = List.of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35);

    @Test
    void where_all_have_ended_the_quartiles_are_the_nearest_ranks() {
        assertThat(quartiles(PLACEBO, List.of()))
                .isEqualTo(new Quartiles(21, 21, 0, Quantile.of(4), Quantile.of(8), Quantile.of(12)));
    }

    @Test
    void a_quarter_has_ended_and_half_has_not() {
        assertThat(quartiles(TREATED_ENDED, TREATED_CENSORED))
                .isEqualTo(new Quartiles(21, 9, 12, Quantile.of(13), Quantile.moreThan(15), Quantile.moreThan(22)));
    }

    @Test
    void who_is_censored_early_makes_the_median_longer() {
        assertThat(quartiles(List.of(1, 2, 10, 20), List.of()).median()).isEqualTo(Quantile.of(2));
        assertThat(quartiles(List.of(1, 10, 20), List.of(2)).median()).isEqualTo(Quantile.of(10));
    }

    @Test
    void of_no_cases_there_are_no_quartiles() {
        assertThat(quartiles(List.of(), List.of())).isEqualTo(new Quartiles(0, 0, 0, null, null, null));
    }

    @Test
    void a_case_that_has_just_begun_lasts_more_than_no_days() {
        assertThat(quartiles(List.of(), List.of(0)).median()).isEqualTo(Quantile.moreThan(0));
    }

    @Test
    void the_estimate_gives_the_weight_of_the_censored_to_those_who_last_longer() {
        qt().withExamples(2000)
                .forAll(times(), times())
                .checkAssert((ended, censored) ->
                        assertThat(quartiles(ended, censored)).isEqualTo(PlainQuartiles.of(ended, censored)));
    }

    private static Gen<List<Integer>> times() {
        return lists().of(integers().between(0, 9)).ofSizeBetween(0, 8);
    }

    private static Quartiles quartiles(List<Integer> ended, List<Integer> censored) {
        return new KaplanMeier(byDays(ended), byDays(censored)).quartiles();
    }

    private static TreeMap<Integer, Integer> byDays(List<Integer> times) {
        TreeMap<Integer, Integer> byDays = new TreeMap<>();
        times.forEach(days -> byDays.merge(days, 1, Integer::sum));
        return byDays;
    }
}

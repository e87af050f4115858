package no.imdi.egnevalg.query.coverage;

import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.REGIONAL_COORDINATOR;
import static no.imdi.egnevalg.kernel.codelist.CoverageSubject.CASES;
import static no.imdi.egnevalg.kernel.codelist.CoverageSubject.HOUSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.kernel.coverage.CoverageSpan;
import no.imdi.egnevalg.kernel.coverage.SeededCoverage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoveredYearsTest {

    private static final CodeLists CODES = CodeLists.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @ParameterizedTest
    @CsvSource({
        "MINORITY_ADVISER, 2008, .",
        "MINORITY_ADVISER, 2009, ..",
        "MINORITY_ADVISER, 2012,",
        "MINORITY_ADVISER, 2013, ..",
        "MINORITY_ADVISER, 2016, ..",
        "MINORITY_ADVISER, 2026,",
        "MINORITY_ADVISER, 2027, ..",
        "REGIONAL_COORDINATOR, 2011, .",
        "REGIONAL_COORDINATOR, 2012,"
    })
    void a_zero_stands_only_where_the_register_was_in_use(AdviserService service, int year, @Nullable String status) {
        assertThat(asOf(null).status(CASES, service, year)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2010, ..", "2011,", "2012,", "2014, ..", "2026,", "2027, .."})
    void national_housing_is_covered_for_itself(int year, @Nullable String status) {
        assertThat(asOf(null).status(HOUSING, null, year)).isEqualTo(status);
    }

    @Test
    void a_later_declaration_overrides_an_earlier_one_for_the_years_it_names_and_no_other() {
        CoveredYears covered = asOf(
                null,
                new CoverageSpan(CASES, MINORITY_ADVISER, 2013, 2020, CoverageSource.REGISTER),
                new CoverageSpan(CASES, MINORITY_ADVISER, 2015, 2015, CoverageSource.PRINTED));

        assertThat(Stream.of(2012, 2013, 2014, 2015, 2016, 2020, 2021)
                        .map(year -> covered.of(CASES, MINORITY_ADVISER, year)))
                .containsExactly(
                        CoverageSource.REGISTER,
                        CoverageSource.REGISTER,
                        CoverageSource.REGISTER,
                        CoverageSource.PRINTED,
                        CoverageSource.REGISTER,
                        CoverageSource.REGISTER,
                        CoverageSource.NOT_COLLECTED);
        assertThat(covered.of(CASES, REGIONAL_COORDINATOR, 2013)).isEqualTo(CoverageSource.NOT_COLLECTED);
        assertThat(covered.of(CoverageSubject.CONVERSATIONS, MINORITY_ADVISER, 2013))
                .isEqualTo(CoverageSource.NOT_COLLECTED);
    }

    @Test
    void only_the_year_that_runs_is_unfinished() {
        assertThat(Stream.of(2025, 2026, 2027).map(asOf(null)::isUnfinished)).containsExactly(false, true, false);
        assertThat(asOf(null).unfinishedIn(2012, 2026)).isEqualTo(2026);
        assertThat(asOf(null).unfinishedIn(2012, 2025)).isNull();
    }

    @Test
    void as_of_a_day_the_year_of_that_day_is_unfinished_unless_the_day_is_its_last() {
        assertThat(asOf(LocalDate.of(2012, 6, 30)).isUnfinished(2012)).isTrue();
        assertThat(asOf(LocalDate.of(2012, 12, 31)).isUnfinished(2012)).isFalse();
        assertThat(asOf(LocalDate.of(2012, 6, 30)).of(CASES, MINORITY_ADVISER, 2026))
                .isEqualTo(CoverageSource.NOT_COLLECTED);
    }

    @Test
    void one_footnote_says_which_years_are_not_known_and_one_which_has_not_ended() {
        var footnotes = new StatisticsFootnotes(CODES);

        assertThat(footnotes.of(
                        asOf(null),
                        CASES,
                        List.of(MINORITY_ADVISER, REGIONAL_COORDINATOR),
                        2010,
                        2027,
                        Language.ENGLISH))
                .containsExactly(
                        "\"..\" stands where the figure is not known: Diversity advisers 2010–2011, 2013–2025, 2027;"
                                + " Regional coordinators 2013–2025, 2027.",
                        "2026 has not ended: the figures of 2026 will change.");
        assertThat(footnotes.of(asOf(null), HOUSING, List.of(), 2010, 2010, Language.BOKMAL))
                .containsExactly("«..» står der tallet ikke er kjent: 2010.");
        assertThat(footnotes.of(asOf(null), CASES, List.of(MINORITY_ADVISER), 2012, 2012, Language.NYNORSK))
                .isEmpty();
    }

    private static CoveredYears asOf(@Nullable LocalDate day, CoverageSpan... declared) {
        List<Declaration> declarations = new ArrayList<>();
        SeededCoverage.load().forEach(span -> declarations.add(Declaration.seeded(span)));
        List.of(declared).forEach(span -> declarations.add(Declaration.seeded(span)));
        return new CoveredYears(declarations, service -> CODES.service(service).existsFrom(), day, TODAY, 0);
    }
}

package no.imdi.egnevalg.kernel.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeededCoverageTest {

    private static final List<CoverageSpan> SEED = SeededCoverage.load();

    @Test
    void no_year_of_a_subject_and_service_stands_in_two_spans() {
        assertThat(SEED)
                .allSatisfy(span -> assertThat(IntStream.rangeClosed(1990, 2199)
                                .filter(year -> span.covers(span.subject(), span.service(), year))
                                .filter(year -> SEED.stream()
                                                .filter(other -> other.covers(span.subject(), span.service(), year))
                                                .count()
                                        > 1))
                        .isEmpty());
    }

    @Test
    void a_span_names_a_service_where_its_subject_belongs_to_one() {
        assertThat(SEED)
                .allSatisfy(span -> assertThat(span.service() != null)
                        .isEqualTo(span.subject().isOfService()));
    }

    @ParameterizedTest
    @CsvSource({
        "MINORITY_ADVISER, 2009, PRINTED",
        "MINORITY_ADVISER, 2011, PRINTED",
        "MINORITY_ADVISER, 2012, REGISTER",
        "MINORITY_ADVISER, 2013, NOT_COLLECTED",
        "MINORITY_ADVISER, 2025, NOT_COLLECTED",
        "MINORITY_ADVISER, 2026, REGISTER",
        "MINORITY_ADVISER, 2040, REGISTER",
        "REGIONAL_COORDINATOR, 2012, REGISTER"
    })
    void the_cases_of_a_year_come_from_where_the_tables_of_2012_take_them(
            AdviserService service, int year, CoverageSource source) {
        assertThat(SEED.stream()
                        .filter(span -> span.covers(CoverageSubject.CASES, service, year))
                        .map(CoverageSpan::source))
                .containsExactly(source);
    }
}

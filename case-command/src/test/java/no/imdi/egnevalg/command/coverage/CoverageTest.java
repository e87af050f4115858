package no.imdi.egnevalg.command.coverage;

import static no.imdi.egnevalg.command.coverage.CoverageRefusal.COVERAGE_UNCHANGED;
import static no.imdi.egnevalg.command.coverage.CoverageRefusal.NOT_PRINTED;
import static no.imdi.egnevalg.command.coverage.CoverageRefusal.PRINT_OF_UNFINISHED_YEAR;
import static no.imdi.egnevalg.command.coverage.CoverageRefusal.SERVICE_MISSING;
import static no.imdi.egnevalg.command.coverage.CoverageRefusal.SERVICE_NOT_ASKED_FOR;
import static no.imdi.egnevalg.command.coverage.CoverageRefusal.SERVICE_WITHOUT_CONVERSATIONS;
import static no.imdi.egnevalg.command.coverage.CoverageRefusal.SPAN_REVERSED;
import static no.imdi.egnevalg.command.coverage.CoverageRefusal.YEAR_BEFORE_SERVICE;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.COMPETENCE_TEAM;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.REGIONAL_COORDINATOR;
import static no.imdi.egnevalg.kernel.codelist.CoverageSource.NOT_COLLECTED;
import static no.imdi.egnevalg.kernel.codelist.CoverageSource.PRINTED;
import static no.imdi.egnevalg.kernel.codelist.CoverageSource.REGISTER;
import static no.imdi.egnevalg.kernel.codelist.CoverageSubject.CASES;
import static no.imdi.egnevalg.kernel.codelist.CoverageSubject.CONVERSATIONS;
import static no.imdi.egnevalg.kernel.codelist.CoverageSubject.HOUSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.coverage.CoverageDeclared;
import no.imdi.egnevalg.kernel.coverage.CoverageSpan;
import no.imdi.egnevalg.kernel.coverage.SeededCoverage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageTest {

    private static final CodeLists CODES = CodeLists.load();
    private static final Recorded IN_2026 =
            new Recorded(Instant.parse("2026-11-27T10:30:00Z"), new Author("analyst-1", null, null));
    private static final CoverageSpan PRINTED_YEARS = new CoverageSpan(CASES, MINORITY_ADVISER, 2013, 2015, PRINTED);

    private final AggregateTestFixture<Coverage> fixture = new AggregateTestFixture<>(Coverage.class);

    @BeforeEach
    void register() {
        fixture.registerInjectableResource(CODES);
    }

    @Test
    void the_first_declaration_begins_the_stream() {
        fixture.givenNoPriorActivity()
                .when(command(PRINTED_YEARS))
                .expectEvents(new CoverageDeclared(PRINTED_YEARS, IN_2026))
                .expectResultMessagePayload(0L);
    }

    @Test
    void a_later_declaration_overrides_an_earlier_one_and_can_be_taken_back_by_another() {
        CoverageSpan back = new CoverageSpan(CASES, MINORITY_ADVISER, 2013, 2015, NOT_COLLECTED);

        fixture.given(new CoverageDeclared(PRINTED_YEARS, IN_2026))
                .when(command(back))
                .expectEvents(new CoverageDeclared(back, IN_2026))
                .expectResultMessagePayload(1L);
    }

    record Refused(CoverageSpan span, List<CoverageRefusal> reasons) {}

    static Stream<Refused> refused() {
        return Stream.of(
                refused(new CoverageSpan(CASES, MINORITY_ADVISER, 2015, 2013, REGISTER), SPAN_REVERSED),
                refused(new CoverageSpan(CASES, null, 2013, 2013, REGISTER), SERVICE_MISSING),
                refused(new CoverageSpan(CONVERSATIONS, null, 2013, 2013, REGISTER), SERVICE_MISSING),
                refused(new CoverageSpan(HOUSING, MINORITY_ADVISER, 2013, 2013, REGISTER), SERVICE_NOT_ASKED_FOR),
                refused(new CoverageSpan(CASES, REGIONAL_COORDINATOR, 2011, 2013, REGISTER), YEAR_BEFORE_SERVICE),
                refused(
                        new CoverageSpan(CONVERSATIONS, REGIONAL_COORDINATOR, 2013, 2013, REGISTER),
                        SERVICE_WITHOUT_CONVERSATIONS),
                refused(
                        new CoverageSpan(CONVERSATIONS, COMPETENCE_TEAM, 2013, null, REGISTER),
                        SERVICE_WITHOUT_CONVERSATIONS),
                refused(
                        new CoverageSpan(CONVERSATIONS, COMPETENCE_TEAM, 2013, 2013, NOT_COLLECTED),
                        COVERAGE_UNCHANGED),
                refused(new CoverageSpan(HOUSING, null, 2013, 2013, PRINTED), NOT_PRINTED),
                refused(new CoverageSpan(CASES, MINORITY_ADVISER, 2013, null, PRINTED), PRINT_OF_UNFINISHED_YEAR),
                refused(new CoverageSpan(CASES, MINORITY_ADVISER, 2026, 2026, PRINTED), PRINT_OF_UNFINISHED_YEAR),
                refused(new CoverageSpan(CASES, MINORITY_ADVISER, 2009, 2011, PRINTED), COVERAGE_UNCHANGED),
                refused(new CoverageSpan(CASES, MINORITY_ADVISER, 2026, null, REGISTER), COVERAGE_UNCHANGED),
                refused(new CoverageSpan(HOUSING, null, 1990, 2010, NOT_COLLECTED), COVERAGE_UNCHANGED));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_declaration_that_makes_no_sense_is_refused(Refused refused) {
        assertThat(CoverageRules.decide(SeededCoverage.load(), command(refused.span()), CODES))
                .isEqualTo(new Decision.Refused<CoverageDeclared>(refused.reasons()));
    }

    @Test
    void every_refusal_there_is_has_a_test() {
        assertThat(refused().map(Refused::reasons).flatMap(List::stream).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(CoverageRefusal.values()));
    }

    private static Refused refused(CoverageSpan span, CoverageRefusal... reasons) {
        return new Refused(span, List.of(reasons));
    }

    private static DeclareCoverage command(CoverageSpan span) {
        return new DeclareCoverage(CoverageDeclared.STREAM, span, IN_2026);
    }
}

package no.imdi.egnevalg.command.statisticsnotes;

import static no.imdi.egnevalg.command.statisticsnotes.StatisticsNoteRefusal.LAST_YEAR_NOT_ASKED_FOR;
import static no.imdi.egnevalg.command.statisticsnotes.StatisticsNoteRefusal.NOTE_WITHDRAWN;
import static no.imdi.egnevalg.command.statisticsnotes.StatisticsNoteRefusal.SERVICE_MISSING;
import static no.imdi.egnevalg.command.statisticsnotes.StatisticsNoteRefusal.SERVICE_NOT_ASKED_FOR;
import static no.imdi.egnevalg.command.statisticsnotes.StatisticsNoteRefusal.SERVICE_WITHOUT_CONVERSATIONS;
import static no.imdi.egnevalg.command.statisticsnotes.StatisticsNoteRefusal.SPAN_REVERSED;
import static no.imdi.egnevalg.command.statisticsnotes.StatisticsNoteRefusal.YEAR_BEFORE_SERVICE;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.COMPETENCE_TEAM;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.REGIONAL_COORDINATOR;
import static no.imdi.egnevalg.kernel.codelist.CoverageSubject.CASES;
import static no.imdi.egnevalg.kernel.codelist.CoverageSubject.CONVERSATIONS;
import static no.imdi.egnevalg.kernel.codelist.CoverageSubject.HOUSING;
import static no.imdi.egnevalg.kernel.codelist.StatisticsNoteKind.NOTE;
import static no.imdi.egnevalg.kernel.codelist.StatisticsNoteKind.SERIES_BREAK;
import static no.imdi.egnevalg.kernel.codelist.StatisticsNoteKind.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.decision.RefusedException;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.statisticsnotes.NoteText;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNote;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNoteDeclared;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNoteWithdrawn;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatisticsNotesTest {

    private static final CodeLists CODES = CodeLists.load();
    private static final Recorded IN_2026 =
            new Recorded(Instant.parse("2026-11-27T10:30:00Z"), new Author("analyst-1", null, null));
    private static final String ID = "2f6d8c4b-1a06-3b0c-8a7e-5b1f0d6e3c1a";
    private static final NoteText TEXT = new NoteText("Tabell 3", "Tabell 3", "Table 3");
    private static final StatisticsNote REPORT = new StatisticsNote(CASES, MINORITY_ADVISER, 2013, 2015, SOURCE, TEXT);

    private final AggregateTestFixture<DeclaredNote> fixture = new AggregateTestFixture<>(DeclaredNote.class);

    @BeforeEach
    void register() {
        fixture.registerInjectableResource(CODES);
    }

    @Test
    void a_source_is_declared() {
        fixture.givenNoPriorActivity()
                .when(command(REPORT))
                .expectEvents(new StatisticsNoteDeclared(ID, REPORT, IN_2026));
    }

    @Test
    void a_series_break_stands_at_its_first_year() {
        StatisticsNote seriesBreak = new StatisticsNote(CASES, MINORITY_ADVISER, 2016, null, SERIES_BREAK, TEXT);

        fixture.givenNoPriorActivity()
                .when(command(seriesBreak))
                .expectEvents(new StatisticsNoteDeclared(ID, seriesBreak, IN_2026));
    }

    @Test
    void a_note_is_withdrawn() {
        fixture.given(new StatisticsNoteDeclared(ID, REPORT, IN_2026))
                .when(new WithdrawStatisticsNote(ID, 0, IN_2026))
                .expectEvents(new StatisticsNoteWithdrawn(ID, IN_2026))
                .expectResultMessagePayload(1L);
    }

    @Test
    void a_note_is_withdrawn_once() {
        fixture.given(new StatisticsNoteDeclared(ID, REPORT, IN_2026), new StatisticsNoteWithdrawn(ID, IN_2026))
                .when(new WithdrawStatisticsNote(ID, 1, IN_2026))
                .expectNoEvents()
                .expectException(RefusedException.class);
        assertThat(StatisticsNoteRules.withdraw(true, new WithdrawStatisticsNote(ID, 1, IN_2026)))
                .isEqualTo(new Decision.Refused<StatisticsNoteWithdrawn>(List.of(NOTE_WITHDRAWN)));
    }

    record Refused(StatisticsNote note, List<StatisticsNoteRefusal> reasons) {}

    static Stream<Refused> refused() {
        return Stream.of(
                refused(new StatisticsNote(CASES, MINORITY_ADVISER, 2015, 2013, NOTE, TEXT), SPAN_REVERSED),
                refused(new StatisticsNote(CASES, null, 2013, 2013, NOTE, TEXT), SERVICE_MISSING),
                refused(new StatisticsNote(HOUSING, MINORITY_ADVISER, 2013, 2013, NOTE, TEXT), SERVICE_NOT_ASKED_FOR),
                refused(new StatisticsNote(CASES, REGIONAL_COORDINATOR, 2011, null, SOURCE, TEXT), YEAR_BEFORE_SERVICE),
                refused(
                        new StatisticsNote(CASES, MINORITY_ADVISER, 2016, 2018, SERIES_BREAK, TEXT),
                        LAST_YEAR_NOT_ASKED_FOR),
                refused(
                        new StatisticsNote(CONVERSATIONS, COMPETENCE_TEAM, 2013, null, NOTE, TEXT),
                        SERVICE_WITHOUT_CONVERSATIONS),
                refused(
                        new StatisticsNote(CONVERSATIONS, REGIONAL_COORDINATOR, 2011, null, NOTE, TEXT),
                        YEAR_BEFORE_SERVICE,
                        SERVICE_WITHOUT_CONVERSATIONS),
                refused(new StatisticsNote(CASES, null, 2015, 2013, NOTE, TEXT), SPAN_REVERSED, SERVICE_MISSING));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_note_of_years_that_make_no_sense_is_refused(Refused refused) {
        assertThat(StatisticsNoteRules.declare(command(refused.note()), CODES))
                .isEqualTo(new Decision.Refused<StatisticsNoteDeclared>(refused.reasons()));
    }

    @Test
    void every_refusal_there_is_has_a_test() {
        assertThat(Stream.concat(refused().map(Refused::reasons).flatMap(List::stream), Stream.of(NOTE_WITHDRAWN))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(StatisticsNoteRefusal.values()));
    }

    private static Refused refused(StatisticsNote note, StatisticsNoteRefusal... reasons) {
        return new Refused(note, List.of(reasons));
    }

    private static DeclareStatisticsNote command(StatisticsNote note) {
        return new DeclareStatisticsNote(ID, note, IN_2026);
    }
}

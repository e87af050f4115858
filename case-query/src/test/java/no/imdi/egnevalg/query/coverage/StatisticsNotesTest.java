package no.imdi.egnevalg.query.coverage;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.kernel.codelist.StatisticsNoteKind;
import no.imdi.egnevalg.kernel.coverage.SeededCoverage;
import no.imdi.egnevalg.kernel.statisticsnotes.NoteText;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNote;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsNotesTest {

    private static final CodeLists CODES = CodeLists.load();

    private static final DeclaredNote BREAK = note("a", CASES, MINORITY_ADVISER, 2012, null, SERIES_BREAK);
    private static final DeclaredNote REPORT = note("b", CASES, MINORITY_ADVISER, 2013, 2015, SOURCE);
    private static final DeclaredNote LASTING = note("c", CASES, REGIONAL_COORDINATOR, 2012, null, NOTE);
    private static final DeclaredNote HOUSES = note("d", HOUSING, null, 2012, 2012, NOTE);
    private static final List<DeclaredNote> NOTES = List.of(BREAK, REPORT, LASTING, HOUSES);

    @ParameterizedTest
    @CsvSource({
        "2011, 2011, ''",
        "2012, 2012, a c",
        "2009, 2012, a c",
        "2013, 2013, b c",
        "2014, 2014, b c",
        "2015, 2016, b c",
        "2016, 2016, c",
        "2009, 2016, b c a"
    })
    void a_note_stands_in_its_years_and_a_series_break_at_its_first(int from, int to, String expected) {
        assertThat(idsIn(of(CASES, List.of(MINORITY_ADVISER, REGIONAL_COORDINATOR), from, to)))
                .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" "));
    }

    @Test
    void a_note_stands_under_its_own_service_and_subject_alone() {
        assertThat(idsIn(of(CASES, List.of(REGIONAL_COORDINATOR), 2012, 2012))).containsExactly("c");
        assertThat(idsIn(of(CASES, List.of(COMPETENCE_TEAM), 2012, 2012))).isEmpty();
        assertThat(idsIn(of(CONVERSATIONS, List.of(MINORITY_ADVISER), 2012, 2012)))
                .isEmpty();
        assertThat(idsIn(of(HOUSING, List.of(), 2012, 2012))).containsExactly("d");
    }

    @Test
    void each_names_its_kind_its_service_and_its_years_in_the_language_of_the_caller() {
        assertThat(of(CASES, List.of(MINORITY_ADVISER, REGIONAL_COORDINATOR), 2012, 2013, Language.ENGLISH))
                .endsWith(
                        "Source (Minority advisers 2013–2015): en b",
                        "Note (Regional coordinators 2012–): en c",
                        "Break in the series (Minority advisers 2012): en a");
        assertThat(of(HOUSING, List.of(), 2012, 2012, Language.BOKMAL)).endsWith("Merknad (2012): nb d");
        assertThat(of(CASES, List.of(REGIONAL_COORDINATOR), 2012, 2012, Language.NYNORSK))
                .endsWith("Merknad (Regionale koordinatorar 2012–): nn c");
    }

    @Test
    void their_order_is_the_same_however_they_come() {
        List<DeclaredNote> shuffled = new ArrayList<>(NOTES);
        Collections.shuffle(shuffled, new Random(4));

        assertThat(lines(shuffled, CASES, List.of(REGIONAL_COORDINATOR, MINORITY_ADVISER), 2012, 2013, Language.BOKMAL))
                .isEqualTo(of(CASES, List.of(REGIONAL_COORDINATOR, MINORITY_ADVISER), 2012, 2013, Language.BOKMAL));
    }

    private static Stream<String> idsIn(List<String> lines) {
        return lines.stream().filter(line -> line.contains(": en ")).map(line -> line.substring(line.length() - 1));
    }

    private static List<String> of(CoverageSubject subject, List<AdviserService> services, int from, int to) {
        return of(subject, services, from, to, Language.ENGLISH);
    }

    private static List<String> of(
            CoverageSubject subject, List<AdviserService> services, int from, int to, Language language) {
        return lines(NOTES, subject, services, from, to, language);
    }

    private static List<String> lines(
            List<DeclaredNote> notes,
            CoverageSubject subject,
            List<AdviserService> services,
            int from,
            int to,
            Language language) {
        var covered = new CoveredYears(
                SeededCoverage.load().stream().map(Declaration::seeded).toList(),
                notes,
                service -> CODES.service(service).existsFrom(),
                null,
                LocalDate.of(2026, 11, 27),
                0);
        return new StatisticsFootnotes(CODES).of(covered, subject, services, from, to, language);
    }

    private static DeclaredNote note(
            String id,
            CoverageSubject subject,
            @Nullable AdviserService service,
            int from,
            @Nullable Integer to,
            StatisticsNoteKind kind) {
        var text = new NoteText("nb " + id, "nn " + id, "en " + id);
        return new DeclaredNote(
                id,
                new StatisticsNote(subject, service, from, to, kind, text),
                "analyst-1",
                Instant.parse("2026-11-27T10:30:00Z"),
                0);
    }
}

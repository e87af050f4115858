package no.imdi.egnevalg.query.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.UnlinkReason;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two cases are linked by way of a third, which is then declared void. */
class VoidCasesTest {

    private static final Recorded RECORDED = new Recorded(Instant.parse("2012-12-01T10:00:00Z"), Author.UNIDENTIFIED);
    private static final Registration REGISTRATION = new Registration(
            LocalDate.of(2012, 6, 1),
            Category.OTHER,
            List.of(),
            null,
            null,
            AgeBand.AGE_16_17,
            Gender.FEMALE,
            ReferralSource.SELF);

    private static SimulatedViews views;

    @BeforeAll
    static void open() {
        views = new SimulatedViews();
    }

    @AfterAll
    static void close() {
        views.close();
    }

    @Test
    void a_void_case_joins_no_persons() {
        List<RecordedEvent> linked = log(opened("a"), opened("b"), opened("c"), link("a", "b"), link("b", "c"));
        views.replay(projection(), linked);
        assertThat(casesOf("a")).containsExactly("a", "b", "c");
        assertThat(persons()).isEqualTo(1);

        views.replay(projection(), after(linked, declaredVoid("b")));

        assertThat(casesOf("a")).containsExactly("a");
        assertThat(casesOf("b")).containsExactly("b");
        assertThat(casesOf("c")).containsExactly("c");
        assertThat(persons()).isEqualTo(2);
    }

    @Test
    void a_link_to_a_void_case_that_is_undone_changes_nothing_more() {
        List<RecordedEvent> voided =
                after(log(opened("a"), opened("b"), opened("c"), link("a", "b"), link("b", "c")), declaredVoid("b"));
        views.replay(projection(), voided);
        String before = views.counters();

        views.replay(projection(), after(voided, unlink("a", "b")));

        assertThat(views.counters()).isEqualTo(before);
    }

    @Test
    void live_projection_with_crashes_comes_to_the_same_as_a_replay() {
        List<RecordedEvent> events = after(
                log(opened("a"), opened("b"), opened("c"), opened("d"), link("a", "b"), link("b", "c"), link("c", "d")),
                declaredVoid("b"),
                declaredVoid("c"));
        views.replay(projection(), events);
        String replayed = views.counters();
        assertThat(persons()).isEqualTo(2);

        qt().withExamples(40).forAll(longs().all(), integers().between(1, 9)).checkAssert((seed, mostInABatch) -> {
            views.project(projection(), events, seed, mostInABatch);

            assertThat(views.counters()).isEqualTo(replayed);
            assertThat(casesOf("a")).containsExactly("a");
        });
    }

    private static PersonsProjection projection() {
        return views.bean(PersonsProjection.class);
    }

    private static Iterable<String> casesOf(String caseId) {
        return views.bean(Persons.class).casesOf(caseId);
    }

    private static int persons() {
        return views.bean(PersonsMeasure.class)
                .of(AdviserService.COMPETENCE_TEAM, 2012, 2012)
                .get(2012)
                .total();
    }

    private static List<CaseFileEvent> opened(String caseId) {
        return List.of(
                new CaseFileOpened(caseId, "number-" + caseId, AdviserService.COMPETENCE_TEAM, REGISTRATION, RECORDED));
    }

    private static List<CaseFileEvent> declaredVoid(String caseId) {
        return List.of(new CaseFileVoided(
                caseId, AdviserService.COMPETENCE_TEAM, REGISTRATION, VoidingReason.REGISTERED_TWICE, RECORDED));
    }

    private static List<CaseFileEvent> link(String one, String other) {
        return List.of(
                new CaseFilesLinked(one, other, LinkGrounds.PERSON_CONFIRMED, RECORDED),
                new CaseFilesLinked(other, one, LinkGrounds.PERSON_CONFIRMED, RECORDED));
    }

    private static List<CaseFileEvent> unlink(String one, String other) {
        return List.of(
                new CaseFilesUnlinked(one, other, UnlinkReason.UNCERTAIN, RECORDED),
                new CaseFilesUnlinked(other, one, UnlinkReason.UNCERTAIN, RECORDED));
    }

    @SafeVarargs
    private static List<RecordedEvent> log(List<CaseFileEvent>... acts) {
        return after(List.of(), acts);
    }

    @SafeVarargs
    private static List<RecordedEvent> after(List<RecordedEvent> before, List<CaseFileEvent>... acts) {
        List<RecordedEvent> log = new ArrayList<>(before);
        for (List<CaseFileEvent> act : acts) {
            for (CaseFileEvent event : act) {
                long version = log.stream()
                        .filter(earlier -> earlier.streamId().equals(event.caseId()))
                        .count();
                log.add(new RecordedEvent(log.size() + 1L, event.caseId(), version, event));
            }
        }
        return log;
    }
}

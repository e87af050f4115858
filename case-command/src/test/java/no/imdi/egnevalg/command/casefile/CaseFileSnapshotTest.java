package no.imdi.egnevalg.command.casefile;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.imdi.egnevalg.command.casefile.registration.RegistrationExample;
import no.imdi.egnevalg.command.casefile.state.ActsOfDay;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.snapshots.SnapshotFormat;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.ErasureDecided;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.ConcernKind;
import no.imdi.egnevalg.kernel.codelist.ErasureBasis;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import no.imdi.egnevalg.kernel.eventjson.EventTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case that begins with a snapshot is the case that begins with its first event. So every act on it is decided alike,
 * for rules know nothing else.
 */
class CaseFileSnapshotTest {

    private static final SnapshotFormat FORMAT = new SnapshotFormat(
            Map.of("CaseFile", CaseFileSnapshot.class), CaseFileSnapshot.ONE_OF_SEVERAL, EventTypes.BY_NAME.values());

    private static final ActsOfDay DAY = new ActsOfDay(LocalDate.of(2014, 6, 2), 8, 1);

    @Test
    void a_snapshot_and_the_rest_come_to_what_all_events_come_to() {
        qt().withExamples(300)
                .forAll(longs().all(), integers().between(0, 60), integers().between(0, 30))
                .checkAssert((seed, before, after) ->
                        assertSameFromEverySnapshot(AnyEvents.life(seed, before + after), before + 1));
    }

    @Test
    void it_is_so_for_cases_as_the_rules_let_them_become() {
        qt().withExamples(100)
                .forAll(longs().all(), integers().between(1, 150))
                .checkAssert(
                        (seed, acts) -> assertSameFromEverySnapshot(RandomFollowUps.life(seed, acts), 1 + acts / 2));
    }

    @Test
    void the_generator_makes_every_kind_of_event() {
        Set<Class<?>> made = new HashSet<>();
        AnyEvents.life(7, 2_000).forEach(event -> made.add(event.getClass()));

        assertThat(made).containsExactlyInAnyOrder(CaseFileEvent.class.getPermittedSubclasses());
    }

    /** A snapshot on the way, read again, and the rest of the events. */
    private static void assertSameFromEverySnapshot(List<CaseFileEvent> life, int at) {
        int cut = Math.min(at, life.size());
        CaseFileState then = stateAfter(null, life.subList(0, cut));
        CaseFileState again = readAgain(then);

        assertThat(again).isEqualTo(then);
        assertThat(stateAfter(again, life.subList(cut, life.size()))).isEqualTo(stateAfter(null, life));
    }

    private static CaseFileState readAgain(CaseFileState state) {
        String written = FORMAT.write(new CaseFileSnapshot(CASE, state, DAY));
        CaseFileSnapshot again = (CaseFileSnapshot) FORMAT.read("CaseFile", written);
        assertThat(again.actsOfDay()).isEqualTo(DAY);
        return again.state();
    }

    private static CaseFileState stateAfter(@Nullable CaseFileState before, List<CaseFileEvent> events) {
        CaseFileState state = before;
        for (CaseFileEvent event : events) {
            state = CaseFileState.after(state, event);
        }
        return Objects.requireNonNull(state);
    }

    /**
     * Whoever has to change the file gives the snapshot another revision, unless another type or field is what changed
     * it.
     */
    @Test
    void its_json_is_what_it_was() throws IOException {
        JsonMapper json = new JsonMapper();
        try (var stored = getClass().getResourceAsStream("/snapshots/CaseFileSnapshot-1.json")) {
            String expected = new String(Objects.requireNonNull(stored).readAllBytes(), StandardCharsets.UTF_8);

            assertThat(json.readTree(FORMAT.write(new CaseFileSnapshot(CASE, example(), DAY))))
                    .isEqualTo(json.readTree(expected));
        }
    }

    private static CaseFileState example() {
        var now = CaseFileScene.at("2014-06-02T08:00:00Z");
        var day = LocalDate.of(2014, 6, 1);
        var school = new Unit(AdviserService.MINORITY_ADVISER, null, "SCHOOL-EAST-02");
        return stateAfter(
                null,
                List.of(
                        CaseFileScene.opened(
                                AdviserService.MINORITY_ADVISER,
                                RegistrationExample.atSchool().registration()),
                        new RiskAssessed(CASE, day, RiskLevel.HIGH, null, now),
                        new ConcernFlagged(CASE, "concern-1", day, ConcernKind.JOURNEY_PLANNED, day, school, now),
                        new ReferralSent(
                                CASE,
                                "referral-1",
                                day,
                                ReferralRecipient.of(school),
                                ReferralReason.EXPERTISE,
                                Urgency.NORMAL,
                                now),
                        new ReferralAccepted(CASE, "referral-1", day, null, now),
                        new CaseFilesLinked(CASE, "case-2", LinkGrounds.REFERRAL, now),
                        new HandoverOffered(CASE, day, school, school, HandoverReason.EXPERTISE, Urgency.NORMAL, now),
                        new ErasureDecided(CASE, ErasureBasis.values()[0], now)));
    }
}

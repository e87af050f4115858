package no.imdi.egnevalg.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.casefile.state.Ownership;
import no.imdi.egnevalg.command.casefile.state.Subject;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.ConcernResolved;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;
import no.imdi.egnevalg.kernel.casefile.HandoverAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.HandoverDeclined;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.HandoverWithdrawn;
import no.imdi.egnevalg.kernel.casefile.InvolvedUnitReplaced;
import no.imdi.egnevalg.kernel.casefile.MeasureTaken;
import no.imdi.egnevalg.kernel.casefile.MoveSeen;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernAdded;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernRemoved;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever the rules let happen, one act after the other, makes sense as a whole. It is recounted from the events
 * alone.
 */
class FollowUpPropertyTest {

    private static final int EXAMPLES = 300;
    private static final int ACTS = 80;

    /** The same lives every time: whether the generator reaches every act is no matter of chance. */
    @Test
    void every_kind_of_act_takes_place_in_some_life() {
        assertThat(LongStream.range(0, EXAMPLES)
                        .boxed()
                        .flatMap(seed -> RandomFollowUps.life(seed, ACTS).stream())
                        .map(Object::getClass)
                        .collect(Collectors.toSet()))
                .contains(
                        GuidanceGiven.class,
                        MeasureTaken.class,
                        RiskAssessed.class,
                        ConcernFlagged.class,
                        ConcernResolved.class,
                        CaseFileRecategorised.class,
                        SecondaryConcernAdded.class,
                        SecondaryConcernRemoved.class,
                        RegistrationCorrected.class,
                        CaseFileClosed.class,
                        CaseFileReopened.class,
                        MoveSeen.class,
                        HandoverOffered.class,
                        HandoverDeclined.class,
                        HandoverWithdrawn.class,
                        HandoverAnswerSeen.class,
                        CaseFileHandedOver.class,
                        InvolvedUnitReplaced.class);
    }

    @Test
    void every_act_lies_between_the_opening_and_the_day_it_was_entered() {
        forEveryLife(life -> {
            LocalDate openedOn = stateAfter(life).facts().openedOn();
            for (CaseFileEvent event : life) {
                LocalDate today = event.recorded().day();
                dayOf(event).ifPresent(on -> assertThat(on).isBetween(openedOn, today));
            }
        });
    }

    @Test
    void what_turns_the_course_of_a_case_comes_in_the_order_of_days() {
        forEveryLife(life -> assertThat(
                        life.stream().filter(FollowUpPropertyTest::isTurn).flatMap(event -> dayOf(event).stream()))
                .isSorted());
    }

    @Test
    void nothing_but_corrections_and_what_becomes_of_its_unit_happens_between_a_closure_and_a_reopening() {
        forEveryLife(life -> {
            boolean closed = false;
            for (CaseFileEvent event : life) {
                boolean reopened = event instanceof CaseFileReopened;
                assertThat(closed ? reopened || isAlsoDoneInAClosedCase(event) : !reopened)
                        .as("%s in a case that is %s", event, closed ? "closed" : "open")
                        .isTrue();
                closed = event instanceof CaseFileClosed || closed && !(event instanceof CaseFileReopened);
            }
        });
    }

    @Test
    void nothing_is_left_undone_in_a_closed_case_and_nothing_was_done_after_it_was_closed() {
        forEveryLife(life -> {
            for (int i = 0; i < life.size(); i++) {
                if (life.get(i) instanceof CaseFileClosed closed) {
                    List<CaseFileEvent> before = life.subList(0, i);
                    assertThat(unresolved(before)).isEmpty();
                    assertThat(latestRisk(before)).isNotEqualTo(Optional.of(RiskLevel.ACUTE));
                    assertThat(before.stream().flatMap(event -> dayOf(event).stream()))
                            .allMatch(day -> !day.isAfter(closed.on()));
                }
            }
        });
    }

    @Test
    void a_concern_is_resolved_at_most_once_and_not_before_it_was_flagged() {
        forEveryLife(life -> {
            List<ConcernResolved> resolved = all(life, ConcernResolved.class);
            assertThat(resolved).extracting(ConcernResolved::concernId).doesNotHaveDuplicates();
            resolved.forEach(resolution -> assertThat(all(life, ConcernFlagged.class))
                    .anyMatch(flagged -> flagged.concernId().equals(resolution.concernId())
                            && !flagged.on().isAfter(resolution.on())));
        });
    }

    @Test
    void the_main_category_is_never_a_secondary_concern_and_each_change_begins_where_the_last_one_ended() {
        forEveryLife(life -> {
            CaseFileState state = null;
            for (CaseFileEvent event : life) {
                if (event instanceof CaseFileRecategorised recategorised) {
                    Category before =
                            Objects.requireNonNull(state).facts().subject().category();
                    assertThat(recategorised.from()).isEqualTo(before).isNotEqualTo(recategorised.to());
                }
                state = CaseFileState.after(state, event);
                Subject subject = state.facts().subject();
                assertThat(subject.secondaryConcerns()).doesNotContain(subject.category());
            }
        });
    }

    @Test
    void an_offer_is_made_by_the_owner_to_another_unit_and_answered_once() {
        forEveryLife(life -> {
            CaseFileState state = null;
            HandoverOffered waiting = null;
            for (CaseFileEvent event : life) {
                Unit owner = state == null ? null : state.facts().ownership().owner();
                switch (event) {
                    case HandoverOffered offered -> {
                        assertThat(waiting).isNull();
                        assertThat(offered.from()).isEqualTo(owner).isNotEqualTo(offered.to());
                        waiting = offered;
                    }
                    case CaseFileHandedOver handedOver -> {
                        assertThat(handedOver.from()).isEqualTo(owner).isNotEqualTo(handedOver.to());
                        assertAnswers(waiting, handedOver.on(), event);
                        waiting = null;
                    }
                    case HandoverDeclined declined -> {
                        assertAnswers(waiting, declined.on(), event);
                        waiting = null;
                    }
                    case HandoverWithdrawn withdrawn -> {
                        assertAnswers(waiting, withdrawn.on(), event);
                        waiting = null;
                    }
                    case InvolvedUnitReplaced replaced ->
                        waiting = waiting != null && waiting.to().isSameAs(replaced.from())
                                ? waiting.to(replaced.to())
                                : waiting;
                    default -> {}
                }
                state = CaseFileState.after(state, event);
                Ownership ownership = state.facts().ownership();
                assertThat(ownership.offer()).isEqualTo(waiting);
                if (waiting != null) {
                    assertThat(ownership.owner()).isEqualTo(waiting.from()).isNotEqualTo(waiting.to());
                }
            }
        });
    }

    @Test
    void a_correction_gives_a_case_to_another_unit_within_a_day_or_returns_it_and_never_after_a_handover() {
        forEveryLife(life -> {
            Instant registered = life.getFirst().recorded().at();
            CaseFileState state = CaseFileState.after(null, life.getFirst());
            Unit movedFrom = null;
            for (CaseFileEvent event : life.subList(1, life.size())) {
                Unit owner = state.facts().ownership().owner();
                state = CaseFileState.after(state, event);
                Unit now = state.facts().ownership().owner();
                switch (event) {
                    case MoveSeen _ -> {
                        assertThat(movedFrom).isNotNull();
                        movedFrom = null;
                    }
                    case RegistrationCorrected _
                    when !now.equals(owner) -> {
                        boolean inTime = !event.recorded().at().isAfter(registered.plus(Duration.ofDays(1)));
                        assertThat(inTime || now.equals(movedFrom))
                                .as("%s", event)
                                .isTrue();
                        assertThat(life.subList(0, life.indexOf(event)))
                                .noneMatch(CaseFileHandedOver.class::isInstance);
                        movedFrom = owner;
                    }
                    case CaseFileHandedOver _ -> movedFrom = null;
                    default -> assertThat(now).isEqualTo(owner);
                }
            }
        });
    }

    @Test
    void what_a_case_is_about_beside_its_category_changes_in_the_order_of_days() {
        forEveryLife(life -> Stream.of(Category.values())
                .forEach(category -> assertThat(life.stream()
                                .filter(event -> category == secondaryIn(event))
                                .flatMap(event -> dayOf(event).stream()))
                        .isSorted()));
    }

    private static void forEveryLife(Consumer<List<CaseFileEvent>> check) {
        qt().withExamples(EXAMPLES)
                .forAll(longs().all())
                .checkAssert(seed -> check.accept(RandomFollowUps.life(seed, ACTS)));
    }

    private static CaseFileState stateAfter(List<CaseFileEvent> life) {
        CaseFileState state = null;
        for (CaseFileEvent event : life) {
            state = CaseFileState.after(state, event);
        }
        return Objects.requireNonNull(state);
    }

    /** The day of an act; a correction, an answer that leaves the case where it is, and the opening itself are none. */
    private static Optional<LocalDate> dayOf(CaseFileEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case GuidanceGiven given -> given.on();
                    case MeasureTaken taken -> taken.on();
                    case RiskAssessed assessed -> assessed.on();
                    case ConcernFlagged flagged -> flagged.on();
                    case ConcernResolved resolved -> resolved.on();
                    case CaseFileRecategorised recategorised -> recategorised.effectiveOn();
                    case SecondaryConcernAdded added -> added.on();
                    case SecondaryConcernRemoved removed -> removed.on();
                    case CaseFileClosed closed -> closed.on();
                    case CaseFileReopened reopened -> reopened.on();
                    case HandoverOffered offered -> offered.on();
                    case CaseFileHandedOver handedOver -> handedOver.on();
                    default -> null;
                });
    }

    private static boolean isTurn(CaseFileEvent event) {
        return event instanceof CaseFileRecategorised
                || event instanceof CaseFileClosed
                || event instanceof CaseFileHandedOver
                || event instanceof CaseFileReopened;
    }

    private static boolean isAlsoDoneInAClosedCase(CaseFileEvent event) {
        return switch (event) {
            case RegistrationCorrected _, MoveSeen _, HandoverWithdrawn _, HandoverAnswerSeen _ -> true;
            default -> event.recorded().by().equals(RandomFollowUps.TAKING_UNIT);
        };
    }

    private static void assertAnswers(@Nullable HandoverOffered waiting, LocalDate on, CaseFileEvent answer) {
        assertThat(on)
                .isBetween(
                        Objects.requireNonNull(waiting).on(), answer.recorded().day());
    }

    private static @Nullable Category secondaryIn(CaseFileEvent event) {
        return switch (event) {
            case SecondaryConcernAdded added -> added.category();
            case SecondaryConcernRemoved removed -> removed.category();
            default -> null;
        };
    }

    private static Set<String> unresolved(List<CaseFileEvent> events) {
        Set<String> concerns = new HashSet<>();
        all(events, ConcernFlagged.class).forEach(flagged -> concerns.add(flagged.concernId()));
        all(events, ConcernResolved.class).forEach(resolved -> concerns.remove(resolved.concernId()));
        return concerns;
    }

    /** Of the latest day; of several on that day the one entered last. */
    private static Optional<RiskLevel> latestRisk(List<CaseFileEvent> events) {
        return all(events, RiskAssessed.class).stream()
                .reduce((one, next) -> next.on().isBefore(one.on()) ? one : next)
                .map(RiskAssessed::level);
    }

    private static <E extends CaseFileEvent> List<E> all(List<CaseFileEvent> events, Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

package no.imdi.egnevalg.command.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.housing.capacity.CapacityRules;
import no.imdi.egnevalg.command.housing.movingin.MovingInRules;
import no.imdi.egnevalg.command.housing.movingout.MovingOutRules;
import no.imdi.egnevalg.command.housing.offering.OfferingRules;
import no.imdi.egnevalg.command.housing.reasons.HousingRefusal;
import no.imdi.egnevalg.command.housing.state.HousingState;
import no.imdi.egnevalg.command.housing.withdrawal.WithdrawalRules;
import no.imdi.egnevalg.kernel.housing.CapacitySet;
import no.imdi.egnevalg.kernel.housing.HousingEvent;
import no.imdi.egnevalg.kernel.housing.MovedIn;
import no.imdi.egnevalg.kernel.housing.MovedOut;
import no.imdi.egnevalg.kernel.housing.PlaceOffered;
import org.junit.jupiter.api.Test;

/** Lives of national housing drawn at random, with days entered in any order, held against a count day by day. */
class RandomHousingTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 5, 1);
    private static final int DAYS = 45;
    private static final int COMMANDS = 120;

    @Test
    void on_no_day_are_there_more_residents_than_places() {
        qt().withExamples(400).forAll(longs().all(), integers().between(1, 8)).checkAssert((seed, places) -> {
            List<HousingEvent> life = live(new Random(seed), places);
            for (int day = 0; day < DAYS; day++) {
                LocalDate on = FIRST_DAY.plusDays(day);
                assertThat(residents(life, on)).as("on %s", on).isLessThanOrEqualTo(places(life, on));
            }
        });
    }

    @Test
    void nobody_is_turned_away_while_there_is_a_place_for_them() {
        qt().withExamples(400).forAll(longs().all(), integers().between(1, 8)).checkAssert((seed, places) -> {
            Random random = new Random(seed);
            List<HousingEvent> life = live(random, places);
            HousingState state = stateAfter(life);
            for (String offerId : state.offers().keySet()) {
                var command = HousingScene.moveIn(offerId, day(random));
                Decision<MovedIn> decision = MovingInRules.decide(state, command);
                if (decision instanceof Decision.Refused<MovedIn> refused
                        && refused.reasons().equals(List.of(HousingRefusal.NO_PLACE_FREE))) {
                    List<HousingEvent> more = new ArrayList<>(life);
                    more.add(HousingScene.movedIn(offerId, command.on().toString()));
                    assertThat(FIRST_DAY.datesUntil(FIRST_DAY.plusDays(DAYS)))
                            .anyMatch(day -> residents(more, day) > places(more, day));
                }
            }
        });
    }

    static List<HousingEvent> live(Random random, int places) {
        List<HousingEvent> life = new ArrayList<>();
        life.add(HousingScene.set(FIRST_DAY.toString(), places, places));
        HousingState state = stateAfter(life);
        for (int i = 0; i < COMMANDS; i++) {
            Decision<? extends HousingEvent> decision = decide(state, random, places);
            if (decision instanceof Decision.Accepted<? extends HousingEvent> accepted) {
                life.add(accepted.event());
                state = state.after(accepted.event());
            }
        }
        return life;
    }

    private static Decision<? extends HousingEvent> decide(HousingState state, Random random, int places) {
        String offerId = "offer-" + random.nextInt(12);
        String on = day(random);
        return switch (random.nextInt(10)) {
            case 0 -> CapacityRules.decide(state, HousingScene.capacity(on, places, random.nextInt(places + 3)));
            case 1 -> WithdrawalRules.decide(state, HousingScene.withdraw(offerId, on));
            case 2, 3, 4 -> offerOnce(state, offerId, on, random);
            case 5, 6 -> MovingOutRules.decide(state, HousingScene.moveOut(offerId, on));
            default -> MovingInRules.decide(state, HousingScene.moveIn(offerId, on));
        };
    }

    private static Decision<? extends HousingEvent> offerOnce(
            HousingState state, String offerId, String on, Random random) {
        return state.offer(offerId).isPresent()
                ? new Decision.Refused<PlaceOffered>(List.of(HousingRefusal.OFFER_NOT_FOUND))
                : OfferingRules.decide(state, HousingScene.offer(offerId, on, random.nextInt(3)));
    }

    private static String day(Random random) {
        return FIRST_DAY.plusDays(random.nextInt(DAYS)).toString();
    }

    private static HousingState stateAfter(List<HousingEvent> life) {
        HousingState state = HousingState.EMPTY;
        for (HousingEvent event : life) {
            state = state.after(event);
        }
        return state;
    }

    /** Counted from the events alone: who has moved in by that day and not out. */
    private static int residents(List<HousingEvent> life, LocalDate day) {
        int residents = 0;
        for (HousingEvent event : life) {
            if (event instanceof MovedIn in && !in.on().isAfter(day)) {
                residents += personsOf(life, in.offerId());
            } else if (event instanceof MovedOut out && !out.on().isAfter(day)) {
                residents -= personsOf(life, out.offerId());
            }
        }
        return residents;
    }

    private static int personsOf(List<HousingEvent> life, String offerId) {
        return life.stream()
                .filter(event -> event instanceof PlaceOffered offered
                        && offered.offerId().equals(offerId))
                .mapToInt(event -> 1 + ((PlaceOffered) event).applicant().accompanyingChildren())
                .sum();
    }

    /** The capacity entered last for the latest day that is not after the given one. */
    private static int places(List<HousingEvent> life, LocalDate day) {
        LocalDate from = LocalDate.MIN;
        int places = 0;
        for (HousingEvent event : life) {
            if (event instanceof CapacitySet set
                    && !set.on().isAfter(day)
                    && !set.on().isBefore(from)) {
                from = set.on();
                places = set.places();
            }
        }
        return places;
    }
}

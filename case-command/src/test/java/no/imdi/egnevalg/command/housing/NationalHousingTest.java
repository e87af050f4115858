package no.imdi.egnevalg.command.housing;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.at;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;
import static no.imdi.egnevalg.command.housing.HousingScene.NOW;
import static no.imdi.egnevalg.command.housing.HousingScene.OFFER;
import static no.imdi.egnevalg.command.housing.HousingScene.OTHER;
import static no.imdi.egnevalg.command.housing.HousingScene.capacity;
import static no.imdi.egnevalg.command.housing.HousingScene.day;
import static no.imdi.egnevalg.command.housing.HousingScene.firstCapacity;
import static no.imdi.egnevalg.command.housing.HousingScene.moveIn;
import static no.imdi.egnevalg.command.housing.HousingScene.moveOut;
import static no.imdi.egnevalg.command.housing.HousingScene.movedIn;
import static no.imdi.egnevalg.command.housing.HousingScene.movedOut;
import static no.imdi.egnevalg.command.housing.HousingScene.offer;
import static no.imdi.egnevalg.command.housing.HousingScene.offered;
import static no.imdi.egnevalg.command.housing.HousingScene.set;
import static no.imdi.egnevalg.command.housing.HousingScene.withdraw;
import static no.imdi.egnevalg.command.housing.HousingScene.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.housing.reasons.HousingRefusal;
import no.imdi.egnevalg.kernel.housing.HousingEvent;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Three places from 1 January 2012; today is 20 June 2012. */
class NationalHousingTest {

    private static final HousingEvent THREE_PLACES = set("2012-01-01", 2, 3);
    private static final HousingEvent FOR_TWO = offered(OFFER, "2012-02-01", 1);
    private static final HousingEvent FOR_ONE = offered(OTHER, "2012-02-01", 0);

    private final AggregateTestFixture<NationalHousing> fixture = new AggregateTestFixture<>(NationalHousing.class);

    record Done(String name, List<HousingEvent> given, Object command, HousingEvent event) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Done> done() {
        List<HousingEvent> twoLiveThere = List.of(THREE_PLACES, FOR_TWO, movedIn(OFFER, "2012-02-05"));
        List<HousingEvent> twoLivedThere = with(twoLiveThere, movedOut(OFFER, "2012-03-01"));
        return Stream.of(
                done("more places", List.of(THREE_PLACES), capacity("2012-06-20", 3, 4), set("2012-06-20", 3, 4)),
                done(
                        "places of an earlier day",
                        List.of(THREE_PLACES),
                        capacity("2011-05-01", 1, 1),
                        set("2011-05-01", 1, 1)),
                done(
                        "the same day again",
                        List.of(THREE_PLACES),
                        capacity("2012-01-01", 2, 4),
                        set("2012-01-01", 2, 4)),
                done("as few as live there", twoLiveThere, capacity("2012-02-05", 1, 2), set("2012-02-05", 1, 2)),
                done("none, once they have gone", twoLivedThere, capacity("2012-03-01", 0, 0), set("2012-03-01", 0, 0)),
                done("an offer", List.of(THREE_PLACES), offer(OFFER, "2012-02-01", 1), FOR_TWO),
                done(
                        "an offer on the first day",
                        List.of(THREE_PLACES),
                        offer(OFFER, "2012-01-01", 9),
                        offered(OFFER, "2012-01-01", 9)),
                done(
                        "an offer though all is full",
                        with(twoLiveThere, FOR_ONE, movedIn(OTHER, "2012-02-05")),
                        offer("third", "2012-02-06", 0),
                        offered("third", "2012-02-06", 0)),
                done(
                        "a withdrawal",
                        List.of(THREE_PLACES, FOR_TWO),
                        withdraw(OFFER, "2012-02-01"),
                        withdrawn(OFFER, "2012-02-01")),
                done(
                        "moving in",
                        List.of(THREE_PLACES, FOR_TWO),
                        moveIn(OFFER, "2012-02-05"),
                        movedIn(OFFER, "2012-02-05")),
                done(
                        "taking the last place",
                        with(twoLiveThere, FOR_ONE),
                        moveIn(OTHER, "2012-02-05"),
                        movedIn(OTHER, "2012-02-05")),
                done("moving out", twoLiveThere, moveOut(OFFER, "2012-02-05"), movedOut(OFFER, "2012-02-05")),
                done(
                        "on the day others leave",
                        with(twoLivedThere, offered(OTHER, "2012-02-01", 2)),
                        moveIn(OTHER, "2012-03-01"),
                        movedIn(OTHER, "2012-03-01")));
    }

    @ParameterizedTest
    @MethodSource("done")
    void what_leaves_everybody_a_place_is_done(Done done) {
        fixture.given(done.given())
                .when(done.command())
                .expectResultMessagePayload((long) done.given().size())
                .expectEvents(done.event());
    }

    @Test
    void national_housing_begins_with_its_first_capacity() {
        fixture.givenNoPriorActivity()
                .when(firstCapacity("2012-01-01", 2, 3))
                .expectResultMessagePayload(0L)
                .expectEvents(THREE_PLACES);
    }

    @Test
    void before_that_nothing_can_be_offered() {
        fixture.givenNoPriorActivity()
                .when(offer(OFFER, "2012-02-01", 0))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void a_first_capacity_of_a_day_to_come_is_refused() {
        fixture.givenNoPriorActivity()
                .when(firstCapacity("2012-06-21", 2, 3))
                .expectNoEvents()
                .expectException(refusedFor(HousingRefusal.DAY_IN_FUTURE));
    }

    record Refused(String name, List<HousingEvent> given, Object command, List<HousingRefusal> reasons) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Refused> refused() {
        List<HousingEvent> open = List.of(THREE_PLACES, FOR_TWO);
        List<HousingEvent> gone = with(open, withdrawn(OFFER, "2012-02-02"));
        List<HousingEvent> in = with(open, movedIn(OFFER, "2012-02-05"));
        List<HousingEvent> out = with(in, movedOut(OFFER, "2012-03-01"));
        List<HousingEvent> laterFull = with(open, offered(OTHER, "2012-01-05", 2), movedIn(OFFER, "2012-02-05"));
        return Stream.of(
                refused("tomorrow's capacity", open, capacity("2012-06-21", 9, 9), HousingRefusal.DAY_IN_FUTURE),
                refused("as many as there are", open, capacity("2012-02-01", 2, 3), HousingRefusal.CAPACITY_UNCHANGED),
                refused(
                        "fewer than live there",
                        in,
                        capacity("2012-05-01", 1, 1),
                        HousingRefusal.CAPACITY_BELOW_RESIDENTS),
                refused(
                        "fewer than will live there",
                        in,
                        capacity("2012-01-15", 1, 1),
                        HousingRefusal.CAPACITY_BELOW_RESIDENTS),
                refused(
                        "fewer than lived there",
                        out,
                        capacity("2012-01-01", 1, 1),
                        HousingRefusal.CAPACITY_BELOW_RESIDENTS),
                refused("an offer of tomorrow", open, offer("third", "2012-06-21", 0), HousingRefusal.DAY_IN_FUTURE),
                refused(
                        "an offer before there were places",
                        open,
                        offer("third", "2011-12-31", 0),
                        HousingRefusal.DAY_TOO_EARLY),
                refused("withdrawal of nothing", open, withdraw("third", "2012-02-02"), HousingRefusal.OFFER_NOT_FOUND),
                refused("withdrawal twice", gone, withdraw(OFFER, "2012-02-03"), HousingRefusal.OFFER_WITHDRAWN),
                refused(
                        "withdrawal from under residents",
                        in,
                        withdraw(OFFER, "2012-02-06"),
                        HousingRefusal.ALREADY_MOVED_IN),
                refused("withdrawal of tomorrow", open, withdraw(OFFER, "2012-06-21"), HousingRefusal.DAY_IN_FUTURE),
                refused(
                        "withdrawal before the offer",
                        open,
                        withdraw(OFFER, "2012-01-31"),
                        HousingRefusal.DAY_TOO_EARLY),
                refused(
                        "moving in under no offer",
                        open,
                        moveIn("third", "2012-02-05"),
                        HousingRefusal.OFFER_NOT_FOUND),
                refused(
                        "moving in after a withdrawal",
                        gone,
                        moveIn(OFFER, "2012-02-05"),
                        HousingRefusal.OFFER_WITHDRAWN),
                refused("moving in twice", in, moveIn(OFFER, "2012-02-06"), HousingRefusal.ALREADY_MOVED_IN),
                refused("moving in again", out, moveIn(OFFER, "2012-04-01"), HousingRefusal.ALREADY_MOVED_IN),
                refused("moving in tomorrow", open, moveIn(OFFER, "2012-06-21"), HousingRefusal.DAY_IN_FUTURE),
                refused("moving in before the offer", open, moveIn(OFFER, "2012-01-31"), HousingRefusal.DAY_TOO_EARLY),
                refused(
                        "a child too many",
                        with(in, offered(OTHER, "2012-02-01", 1)),
                        moveIn(OTHER, "2012-02-05"),
                        HousingRefusal.NO_PLACE_FREE),
                refused("a place taken later", laterFull, moveIn(OTHER, "2012-01-10"), HousingRefusal.NO_PLACE_FREE),
                refused(
                        "moving out under no offer",
                        open,
                        moveOut("third", "2012-02-05"),
                        HousingRefusal.OFFER_NOT_FOUND),
                refused("moving out before moving in", open, moveOut(OFFER, "2012-02-05"), HousingRefusal.NOT_MOVED_IN),
                refused(
                        "moving out after a withdrawal",
                        gone,
                        moveOut(OFFER, "2012-02-05"),
                        HousingRefusal.NOT_MOVED_IN),
                refused("moving out twice", out, moveOut(OFFER, "2012-03-02"), HousingRefusal.ALREADY_MOVED_OUT),
                refused("moving out tomorrow", in, moveOut(OFFER, "2012-06-21"), HousingRefusal.DAY_IN_FUTURE),
                refused("moving out the day before", in, moveOut(OFFER, "2012-02-04"), HousingRefusal.DAY_TOO_EARLY));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_breaks_the_rules_is_refused(Refused refused) {
        fixture.given(refused.given())
                .when(refused.command())
                .expectNoEvents()
                .expectException(refusedFor(refused.reasons()));
    }

    @Test
    void every_refusal_there_is_has_a_test() {
        assertThat(refused().flatMap(refused -> refused.reasons().stream()).distinct())
                .containsExactlyInAnyOrder(HousingRefusal.values());
    }

    @Test
    void today_is_today_in_norway() {
        var shortlyAfterMidnight = at("2012-06-20T22:30:00Z");

        assertThat(HousingRefusal.ofDay(day("2012-06-21"), day("2012-01-01"), shortlyAfterMidnight))
                .isEmpty();
        assertThat(HousingRefusal.ofDay(day("2012-06-21"), day("2012-01-01"), NOW))
                .containsExactly(HousingRefusal.DAY_IN_FUTURE);
    }

    private static Done done(String name, List<HousingEvent> given, Object command, HousingEvent event) {
        return new Done(name, given, HousingScene.seen(given.size() - 1L, command), event);
    }

    private static Refused refused(String name, List<HousingEvent> given, Object command, HousingRefusal... reasons) {
        return new Refused(name, given, HousingScene.seen(given.size() - 1L, command), List.of(reasons));
    }

    private static List<HousingEvent> with(List<HousingEvent> events, HousingEvent... more) {
        return Stream.concat(events.stream(), Stream.of(more)).toList();
    }
}

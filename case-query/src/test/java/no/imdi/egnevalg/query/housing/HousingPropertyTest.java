package no.imdi.egnevalg.query.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import no.imdi.egnevalg.kernel.housing.CapacitySet;
import no.imdi.egnevalg.kernel.housing.MovedIn;
import no.imdi.egnevalg.kernel.housing.MovedOut;
import no.imdi.egnevalg.kernel.housing.PlaceOffered;
import no.imdi.egnevalg.query.ViewDatabase;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HousingPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2013, 6, 1);

    private static ViewDatabase views;

    @BeforeAll
    static void open() {
        views = ViewDatabase.open();
    }

    @AfterAll
    static void close() {
        views.close();
    }

    @Test
    void figures_are_those_of_a_plain_recount_however_batches_fall_and_repeat() {
        qt().withExamples(80).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            List<RecordedEvent> events = RandomHousing.of(random);
            views.feed(emptied(), events, random);
            Housing housing = new HousingReader(views.served()).read();
            HousingFigures figures = new HousingFigures(housing);

            assertThat(housing.version()).isEqualTo(events.getLast().sequenceNumber());
            assertThat(figures.movedIn(2012, 2012)).hasSize(movedIn(events, 2012));
            assertThat(HousingFigures.persons(figures.movedIn(2012, 2012)).total())
                    .isEqualTo(personsMovedIn(events, 2012));
            for (int year = 2010; year <= 2014; year++) {
                assertIsRecount(figures.occupancy(year, TODAY), year, events);
            }
        });
    }

    /** Day by day, of the days that have passed. */
    private static void assertIsRecount(HousingReport.Occupancy occupancy, int year, List<RecordedEvent> events) {
        Share ofYear = null;
        for (HousingReport.MonthOccupancy month : occupancy.months()) {
            List<LocalDate> days = month.month()
                    .atDay(1)
                    .datesUntil(month.month().plusMonths(1).atDay(1))
                    .filter(day -> day.isBefore(TODAY))
                    .toList();
            Share recount = share(
                    days.stream().mapToInt(day -> residents(events, day)).sum(),
                    days.stream().mapToInt(day -> places(events, day)).sum());
            assertThat(month.share()).as("%s", month.month()).isEqualTo(recount);
            assertThat(month.status() == null).isEqualTo(recount != null);
            ofYear = recount == null ? ofYear : plus(ofYear, recount);
        }
        assertThat(occupancy.share()).as("%s", year).isEqualTo(ofYear);
    }

    private static @Nullable Share share(int taken, int available) {
        return available == 0 ? null : new Share(Math.round(100.0 * taken / available), taken, available);
    }

    private static @Nullable Share plus(@Nullable Share sum, Share month) {
        return sum == null
                ? month
                : share(sum.numerator() + month.numerator(), sum.denominator() + month.denominator());
    }

    @Test
    void a_replay_gives_the_same_view_as_live_projection_with_crashes() {
        qt().withExamples(40).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            List<RecordedEvent> events = RandomHousing.of(random);
            HousingProjection projection = emptied();
            views.feed(projection, events, random);
            String live = views.dump(HousingProjection.COLLECTION);

            views.replay(projection, events);

            assertThat(views.dump(HousingProjection.COLLECTION)).isEqualTo(live);
        });
    }

    private static HousingProjection emptied() {
        HousingProjection projection = new HousingProjection();
        views.empty(projection);
        return projection;
    }

    private static int movedIn(List<RecordedEvent> events, int year) {
        return (int) events.stream()
                .filter(event ->
                        event.payload() instanceof MovedIn in && in.on().getYear() == year)
                .count();
    }

    private static int personsMovedIn(List<RecordedEvent> events, int year) {
        return events.stream()
                .mapToInt(event ->
                        event.payload() instanceof MovedIn in && in.on().getYear() == year
                                ? persons(events, in.offerId())
                                : 0)
                .sum();
    }

    private static int residents(List<RecordedEvent> events, LocalDate day) {
        return events.stream()
                .mapToInt(event -> switch (event.payload()) {
                    case MovedIn in when !in.on().isAfter(day) -> persons(events, in.offerId());
                    case MovedOut out when !out.on().isAfter(day) -> -persons(events, out.offerId());
                    default -> 0;
                })
                .sum();
    }

    private static int persons(List<RecordedEvent> events, String offerId) {
        return events.stream()
                .mapToInt(event -> event.payload() instanceof PlaceOffered offered
                                && offered.offerId().equals(offerId)
                        ? 1 + offered.applicant().accompanyingChildren()
                        : 0)
                .sum();
    }

    private static int places(List<RecordedEvent> events, LocalDate day) {
        LocalDate from = LocalDate.MIN;
        int places = 0;
        for (RecordedEvent event : events) {
            if (event.payload() instanceof CapacitySet set
                    && !set.on().isAfter(day)
                    && !set.on().isBefore(from)) {
                from = set.on();
                places = set.places();
            }
        }
        return places;
    }
}

package no.imdi.egnevalg.query.housing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.query.housing.HousingReport.MonthEnd;
import no.imdi.egnevalg.query.housing.HousingReport.Occupancy;
import no.imdi.egnevalg.query.housing.HousingReport.Persons;
import no.imdi.egnevalg.query.housing.HousingReport.SinceFirstYear;
import org.jspecify.annotations.Nullable;

/** Counts placements. Everything counts by the day it happened, however late it was entered. */
final class HousingFigures {

    private final Housing housing;

    HousingFigures(Housing housing) {
        this.housing = housing;
    }

    /** Offers made in the years. */
    List<Placement> offered(int from, int to) {
        return counted(Placement::offeredOn, from, to).toList();
    }

    /** Offers that came to nothing in the years. */
    List<Placement> withdrawn(int from, int to) {
        return counted(Placement::withdrawnOn, from, to).toList();
    }

    /** Offers under which they moved in in the years. */
    List<Placement> movedIn(int from, int to) {
        return counted(Placement::movedInOn, from, to).toList();
    }

    private Stream<Placement> counted(Function<Placement, @Nullable LocalDate> day, int from, int to) {
        return housing.placements().stream().filter(Placement::counts).filter(placement -> {
            LocalDate on = day.apply(placement);
            return on != null && from <= on.getYear() && on.getYear() <= to;
        });
    }

    static Persons persons(List<Placement> placements) {
        int children =
                placements.stream().mapToInt(Placement::accompanyingChildren).sum();
        return new Persons(
                of(Gender.FEMALE, placements),
                of(Gender.MALE, placements),
                of(Gender.OTHER, placements),
                of(Gender.UNKNOWN, placements),
                children,
                placements.size() + children);
    }

    private static int of(Gender gender, List<Placement> placements) {
        return (int) placements.stream()
                .filter(placement -> placement.gender() == gender)
                .count();
    }

    Occupancy occupancy(int year, LocalDate today) {
        List<MonthEnd> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> monthEnd(YearMonth.of(year, month), today))
                .toList();
        List<Share> shares =
                months.stream().map(MonthEnd::share).filter(Objects::nonNull).toList();
        return new Occupancy(
                months,
                Share.of(
                        shares.stream().mapToInt(Share::numerator).sum(),
                        shares.stream().mapToInt(Share::denominator).sum()));
    }

    private MonthEnd monthEnd(YearMonth month, LocalDate today) {
        LocalDate day = month.atEndOfMonth();
        if (day.isAfter(today)) {
            return new MonthEnd(month, day, null, null, null, "..");
        }
        int persons = housing.residentsOn(day);
        return housing.capacityOn(day)
                .map(capacity -> new MonthEnd(
                        month, day, persons, capacity.places(), Share.of(persons, capacity.places()), null))
                .orElseGet(() -> new MonthEnd(month, day, null, null, null, "."));
    }

    SinceFirstYear sinceFirstYear(int year) {
        return new SinceFirstYear(
                housing.capacities().isEmpty()
                        ? null
                        : housing.capacities().firstKey().getYear(),
                offered(0, year).size(),
                withdrawn(0, year).size(),
                movedIn(0, year).size(),
                persons(movedIn(0, year)));
    }
}

package no.imdi.egnevalg.query.housing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.query.housing.HousingReport.MonthOccupancy;
import no.imdi.egnevalg.query.housing.HousingReport.Occupancy;
import no.imdi.egnevalg.query.housing.HousingReport.Persons;
import no.imdi.egnevalg.query.housing.HousingReport.SinceFirstYear;
import org.jspecify.annotations.Nullable;

/** Counts placements. Everything counts on the day it happened, even if it was entered later. */
final class HousingFigures {

    private static final String NO_PLACES = ".";
    private static final String NOT_YET = "..";

    private final Housing housing;

    HousingFigures(Housing housing) {
        this.housing = housing;
    }

    /** Returns the offers made in the years. */
    List<Placement> offered(int from, int to) {
        return counted(Placement::offeredOn, from, to).toList();
    }

    /** Returns the offers withdrawn in the years. */
    List<Placement> withdrawn(int from, int to) {
        return counted(Placement::withdrawnOn, from, to).toList();
    }

    /** Returns the offers whose persons moved in in the years. */
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

    /** Returns the occupancy over the days before today. Today is left out, because people may still move in or out. */
    Occupancy occupancy(int year, LocalDate today) {
        List<MonthOccupancy> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> ofMonth(YearMonth.of(year, month), today))
                .toList();
        List<Share> shares = months.stream()
                .flatMap(month -> Stream.ofNullable(month.share()))
                .toList();
        Share share = Share.of(
                shares.stream().mapToInt(Share::numerator).sum(),
                shares.stream().mapToInt(Share::denominator).sum());
        return new Occupancy(share, share == null ? status(LocalDate.of(year, 1, 1), today) : null, months);
    }

    private MonthOccupancy ofMonth(YearMonth month, LocalDate today) {
        LocalDate first = month.atDay(1);
        LocalDate end = Collections.min(List.of(month.plusMonths(1).atDay(1), Collections.max(List.of(first, today))));
        List<LocalDate> days = first.datesUntil(end).toList();
        Share share = Share.of(
                days.stream().mapToInt(housing::residentsOn).sum(),
                days.stream().mapToInt(housing::placesOn).sum());
        return new MonthOccupancy(month, share, share == null ? status(first, today) : null);
    }

    private static String status(LocalDate first, LocalDate today) {
        return first.isBefore(today) ? NO_PLACES : NOT_YET;
    }

    /** True where no day of the year, or of one of its months, has passed. */
    static boolean hasTimeToCome(Occupancy occupancy) {
        return NOT_YET.equals(occupancy.status())
                || occupancy.months().stream().anyMatch(month -> NOT_YET.equals(month.status()));
    }

    SinceFirstYear sinceFirstYear(int year) {
        return new SinceFirstYear(
                housing.firstYear().orElse(null),
                offered(0, year).size(),
                withdrawn(0, year).size(),
                movedIn(0, year).size(),
                persons(movedIn(0, year)));
    }
}

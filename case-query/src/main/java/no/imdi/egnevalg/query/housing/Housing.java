package no.imdi.egnevalg.query.housing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * All national housing, as far as the view has processed the log.
 *
 * @param capacities by the first day of each
 * @param placements in the order of their offers
 * @param version sequence number of the last event; -1 before the first
 * @param position index in the log up to which every delivered event is contained
 */
record Housing(NavigableMap<LocalDate, Capacity> capacities, List<Placement> placements, long version, long position) {

    static final long NOTHING_YET = -1;

    /** Returns the capacity in force on a day; empty before the first. */
    Optional<Capacity> capacityOn(LocalDate day) {
        return Optional.ofNullable(capacities.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** Returns the year of the first capacity; empty where there is none. */
    Optional<Integer> firstYear() {
        return capacities.isEmpty()
                ? Optional.empty()
                : Optional.of(capacities.firstKey().getYear());
    }

    /** Returns the number of places on a day; 0 before the first capacity. */
    int placesOn(LocalDate day) {
        return capacityOn(day).map(Capacity::places).orElse(0);
    }

    /** Returns the number of residents on a day, children included. */
    int residentsOn(LocalDate day) {
        return placements.stream()
                .filter(placement -> placement.isStayOn(day))
                .mapToInt(Placement::persons)
                .sum();
    }
}

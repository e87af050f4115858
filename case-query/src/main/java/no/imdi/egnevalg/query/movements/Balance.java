package no.imdi.egnevalg.query.movements;

import java.util.EnumMap;
import java.util.Map;

/**
 * The opening stock and the movements of a period.
 *
 * @param opening open cases before the first day
 * @param movements the number of movements of each kind; kinds without movements are missing
 */
record Balance(int opening, Map<Movement, Integer> movements) {

    static final Balance NOTHING = new Balance(0, Map.of());

    int of(Movement movement) {
        return movements.getOrDefault(movement, 0);
    }

    /** Returns the number of open cases at the end of the last day. */
    int closing() {
        return opening
                + movements.entrySet().stream()
                        .mapToInt(each -> each.getKey().change() * each.getValue())
                        .sum();
    }

    /** Returns the sum of both balances. */
    Balance plus(Balance other) {
        Map<Movement, Integer> sum = new EnumMap<>(Movement.class);
        sum.putAll(movements);
        other.movements.forEach((movement, times) -> sum.merge(movement, times, Integer::sum));
        return new Balance(opening + other.opening, sum);
    }
}

package no.imdi.egnevalg.query.movements;

import java.util.EnumMap;
import java.util.Map;

/**
 * The movements of a period between the stock at its beginning and at its end.
 *
 * @param opening open cases before its first day
 * @param movements those without any are missing
 */
record Balance(int opening, Map<Movement, Integer> movements) {

    static final Balance NOTHING = new Balance(0, Map.of());

    int of(Movement movement) {
        return movements.getOrDefault(movement, 0);
    }

    /** Open cases at the end of its last day. */
    int closing() {
        return opening
                + movements.entrySet().stream()
                        .mapToInt(each -> each.getKey().change() * each.getValue())
                        .sum();
    }

    /** Both together. */
    Balance plus(Balance other) {
        Map<Movement, Integer> sum = new EnumMap<>(Movement.class);
        sum.putAll(movements);
        other.movements.forEach((movement, times) -> sum.merge(movement, times, Integer::sum));
        return new Balance(opening + other.opening, sum);
    }
}

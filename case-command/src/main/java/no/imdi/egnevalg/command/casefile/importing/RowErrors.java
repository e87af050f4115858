package no.imdi.egnevalg.command.casefile.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a file: the first of it, and how much there is. A file of nothing but errors takes no more memory.
 */
final class RowErrors {

    private static final int MOST_NAMED = 200;

    private final List<RowError> first = new ArrayList<>();
    private long count;
    private boolean otherUnit;

    void add(long line, String field, String type, String detail) {
        count++;
        otherUnit |= type.equals(OtherUnit.REASON);
        if (first.size() < MOST_NAMED) {
            first.add(new RowError(line, field, type, detail));
        }
    }

    /** Those that are named, in the order of their lines. */
    List<RowError> first() {
        return List.copyOf(first);
    }

    /** How many there are beside those that are named. */
    long more() {
        return count - first.size();
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Whether any row is wrong because it is another unit's. */
    boolean triesOtherUnit() {
        return otherUnit;
    }
}

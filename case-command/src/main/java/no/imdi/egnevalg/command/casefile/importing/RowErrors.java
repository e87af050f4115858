package no.imdi.egnevalg.command.casefile.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the errors of a file: the first ones in full, and the number of all. A file with many errors takes no more
 * memory than that.
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

    /** The errors that are kept, in the order of their lines. */
    List<RowError> first() {
        return List.copyOf(first);
    }

    /** The number of errors that are not kept. */
    long more() {
        return count - first.size();
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** True where any row belongs to another unit. */
    boolean triesOtherUnit() {
        return otherUnit;
    }
}

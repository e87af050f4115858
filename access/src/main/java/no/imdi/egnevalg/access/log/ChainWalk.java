package no.imdi.egnevalg.access.log;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows the chain row by row, in the order of positions, until it breaks. */
final class ChainWalk {

    private static final String BEFORE_THE_FIRST = "0".repeat(64);

    private final @Nullable LogHead noted;
    private LogHead last = new LogHead(0, BEFORE_THE_FIRST);

    ChainWalk(@Nullable LogHead noted) {
        this.noted = noted;
    }

    /** What is wrong with the chain up to this row; empty while nothing is. */
    Optional<ChainVerdict> step(ChainRow row) {
        long expected = last.position() + 1;
        if (row.position() > expected) {
            return Optional.of(new ChainVerdict.Missing(expected));
        }
        if (row.position() < expected || !row.isConsistent()) {
            return Optional.of(new ChainVerdict.Altered(row.position()));
        }
        if (!row.previousHash().equals(last.hash())) {
            // The row stands by itself, so it is its predecessor that was written anew, with a new hash; the first has
            // none.
            return Optional.of(new ChainVerdict.Altered(Math.max(1, last.position())));
        }
        last = new LogHead(row.position(), row.hash());
        return noted != null && noted.position() == last.position() && !noted.equals(last)
                ? Optional.of(new ChainVerdict.HeadMismatch(noted))
                : Optional.empty();
    }

    /** The verdict when no row is left. */
    ChainVerdict end() {
        return noted != null && noted.position() > last.position()
                ? new ChainVerdict.HeadMismatch(noted)
                : new ChainVerdict.Intact(last.position(), last);
    }
}

package no.imdi.egnevalg.command.casefile.importing;

import java.util.HashSet;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.Unit;

/**
 * Whose imports this instance is taking. The rows of a file are held in memory while it is checked, so there is one a
 * unit and there are few at all; a slow one keeps its own unit waiting and no other.
 */
final class ImportsUnderWay {

    private static final int MOST_AT_ONCE = 8;

    private final Set<Unit> units = new HashSet<>();

    /** Whether the import of the unit may begin. */
    synchronized boolean begin(Unit unit) {
        return units.size() < MOST_AT_ONCE && units.add(unit);
    }

    synchronized void end(Unit unit) {
        units.remove(unit);
    }
}

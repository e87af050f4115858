package no.imdi.egnevalg.command.casefile.importing;

import java.util.HashSet;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.Unit;

/**
 * Limits the imports that this instance processes at once. The rows of a file are held in memory while it is checked,
 * so each unit may have one import, and only a few units at once. A slow import holds up its own unit, and other units
 * only once the limit is reached.
 */
final class ImportsUnderWay {

    private static final int MOST_AT_ONCE = 8;

    private final Set<Unit> units = new HashSet<>();

    /** True where the import of the unit may begin; it then counts as begun. */
    synchronized boolean begin(Unit unit) {
        return units.size() < MOST_AT_ONCE && units.add(unit);
    }

    synchronized void end(Unit unit) {
        units.remove(unit);
    }
}

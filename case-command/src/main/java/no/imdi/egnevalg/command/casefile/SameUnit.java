package no.imdi.egnevalg.command.casefile;

import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.Unit;

/** Whether two units are one: a posting says which by itself, for the region of a school may be left out. */
public final class SameUnit {

    private SameUnit() {}

    /** Whether both name the same unit. */
    public static boolean are(Unit one, Unit other) {
        if (one.service() != other.service()) {
            return false;
        }
        return Objects.equals(one.posting(), other.posting())
                && (one.posting() != null || one.region() == other.region());
    }
}

package no.imdi.egnevalg.command.casefile.importing;

import java.util.Objects;
import java.util.Optional;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The row is about a case of another unit than the caller's. That unit has to import it.
 *
 * @param pointer the column that names the other unit: the service, or the posting or region within the service
 */
record OtherUnit(String pointer) implements Reason {

    /** The type of the reason. */
    static final String REASON = "other-unit";

    @Override
    public String type() {
        return REASON;
    }

    @Override
    public String detail() {
        return "The row is about a case of another unit.";
    }

    /** The reason, where the unit is not the caller's; otherwise empty. */
    static Optional<Reason> refusal(Unit unit, Caller caller) {
        return caller.worksIn(unit) ? Optional.empty() : Optional.of(new OtherUnit("/" + column(unit, caller.unit())));
    }

    private static String column(Unit unit, @Nullable Unit own) {
        if (own == null || own.service() != unit.service()) {
            return "service";
        }
        return Objects.equals(own.posting(), unit.posting()) ? "region" : "posting";
    }
}

package no.imdi.egnevalg.command.casefile.importing;

import java.util.Objects;
import java.util.Optional;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.kernel.casefile.Unit;

/** Which rows are about cases of another unit than the caller's, which are for that unit to import. */
final class OtherUnit {

    /** Name of the reason. */
    static final String REASON = "other-unit";

    private OtherUnit() {}

    /** The column that names another unit: the service, or else the posting or region within it; empty where it is the caller's. */
    static Optional<String> field(CaseRow row, Caller caller) {
        Unit unit = Unit.of(row.service(), row.registration());
        if (caller.worksIn(unit)) {
            return Optional.empty();
        }
        Unit own = caller.unit();
        if (own == null || own.service() != unit.service()) {
            return Optional.of("service");
        }
        return Optional.of(Objects.equals(own.posting(), unit.posting()) ? "region" : "posting");
    }
}

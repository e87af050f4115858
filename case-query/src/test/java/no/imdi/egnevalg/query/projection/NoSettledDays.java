package no.imdi.egnevalg.query.projection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** For views without a log, of which nobody can say whether more is to come. */
public final class NoSettledDays extends SettledDays {

    public NoSettledDays() {
        super(null, null, null, null);
    }

    @Override
    public @Nullable Boolean areSettled(@Nullable LocalDate day, String... projections) {
        return null;
    }
}

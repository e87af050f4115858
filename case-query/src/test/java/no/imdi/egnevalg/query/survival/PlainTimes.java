package no.imdi.egnevalg.query.survival;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import no.imdi.egnevalg.query.lives.PlainLife;
import org.jspecify.annotations.Nullable;

/** Times told the plain way: of each case the open days until something happened, or until today if it has not. */
public final class PlainTimes {

    private PlainTimes() {}

    /** The quartiles; the end is null where it has not come. */
    public static Quartiles quartiles(
            Collection<PlainLife> lives, Function<PlainLife, @Nullable LocalDate> end, LocalDate today) {
        List<Integer> ended = new ArrayList<>();
        List<Integer> notEnded = new ArrayList<>();
        for (PlainLife life : lives) {
            LocalDate on = end.apply(life);
            if (on == null) {
                notEnded.add(life.openDaysBefore(today));
            } else {
                ended.add(life.openDaysBefore(on));
            }
        }
        return PlainQuartiles.of(ended, notEnded);
    }
}

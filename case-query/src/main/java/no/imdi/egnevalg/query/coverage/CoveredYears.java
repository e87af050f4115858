package no.imdi.egnevalg.query.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import org.jspecify.annotations.Nullable;

/**
 * The coverage that holds on a day. A year without a declaration, and a year that has not begun on the day, counts as
 * not collected.
 */
public final class CoveredYears {

    /** Statistics Norway's symbol for a figure that is not known. */
    public static final String NOT_KNOWN = "..";

    /** Statistics Norway's symbol for a figure that cannot exist. */
    public static final String NOT_IN_USE = ".";

    private final List<Declaration> declarations;
    private final List<DeclaredNote> notes;
    private final ToIntFunction<AdviserService> existsFrom;
    private final int latestBegun;
    private final int firstUnfinished;
    private final long position;

    /** Makes the coverage without any declared notes. */
    CoveredYears(
            List<Declaration> declarations,
            ToIntFunction<AdviserService> existsFrom,
            @Nullable LocalDate asOf,
            LocalDate today,
            long position) {
        this(declarations, List.of(), existsFrom, asOf, today, position);
    }

    /**
     * Makes the coverage from declarations in order; a later one overrides an earlier one.
     *
     * @param notes the notes in force on the day
     * @param asOf null for today; else the end of a day that is not in the future
     */
    CoveredYears(
            List<Declaration> declarations,
            List<DeclaredNote> notes,
            ToIntFunction<AdviserService> existsFrom,
            @Nullable LocalDate asOf,
            LocalDate today,
            long position) {
        this.declarations = List.copyOf(declarations);
        this.notes = notes.stream().sorted(DeclaredNote.ORDER).toList();
        this.existsFrom = existsFrom;
        this.latestBegun = (asOf == null ? today : asOf).getYear();
        this.firstUnfinished = (asOf == null || asOf.equals(today) ? today : asOf.plusDays(1)).getYear();
        this.position = position;
    }

    /**
     * Returns the source of the figures of a year.
     *
     * @param service null for a subject without services
     */
    public CoverageSource of(CoverageSubject subject, @Nullable AdviserService service, int year) {
        return year > latestBegun
                ? CoverageSource.NOT_COLLECTED
                : declaration(subject, service, year)
                        .map(declaration -> declaration.span().source())
                        .orElse(CoverageSource.NOT_COLLECTED);
    }

    /**
     * Returns why there is no figure from the register; null where the register was in use, so that no entries mean
     * zero.
     */
    public @Nullable String status(CoverageSubject subject, @Nullable AdviserService service, int year) {
        if (service != null && year < existsFrom.applyAsInt(service)) {
            return NOT_IN_USE;
        }
        return of(subject, service, year) == CoverageSource.REGISTER ? null : NOT_KNOWN;
    }

    /**
     * Returns why there is no figure for some services and years together; null where there is one. The figure is not
     * known where that of one service in one year is not known. A service that did not exist does not make it unknown.
     */
    public @Nullable String together(CoverageSubject subject, Collection<AdviserService> services, int from, int to) {
        boolean known = false;
        for (AdviserService service : services) {
            for (int year = from; year <= to; year++) {
                String status = status(subject, service, year);
                if (NOT_KNOWN.equals(status)) {
                    return NOT_KNOWN;
                }
                known |= status == null;
            }
        }
        return known ? null : NOT_IN_USE;
    }

    /** True where the year has begun on the day and not ended, so that its figures will still change. */
    public boolean isUnfinished(int year) {
        return firstUnfinished <= year && year <= latestBegun;
    }

    /** Returns the year of a span that has not ended; null where all have ended. */
    public @Nullable Integer unfinishedIn(int from, int to) {
        return from <= latestBegun && latestBegun <= to && isUnfinished(latestBegun)
                ? Integer.valueOf(latestBegun)
                : null;
    }

    /** The index in the event log up to which the declarations are complete. */
    public long position() {
        return position;
    }

    /** Returns the sources, notes and series breaks in force on the day, in the order of footnotes. */
    List<DeclaredNote> notes() {
        return notes;
    }

    /** Returns the declaration that holds for a year, including a year that has not begun. */
    Optional<Declaration> declaration(CoverageSubject subject, @Nullable AdviserService service, int year) {
        return declarations.reversed().stream()
                .filter(declaration -> declaration.span().covers(subject, service, year))
                .findFirst();
    }
}

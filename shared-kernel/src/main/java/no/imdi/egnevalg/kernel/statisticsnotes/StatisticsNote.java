package no.imdi.egnevalg.kernel.statisticsnotes;

import java.util.Collection;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.codelist.StatisticsNoteKind;
import org.jspecify.annotations.Nullable;

/**
 * A footnote to the figures of some years.
 *
 * @param service null where the subject belongs to no service
 * @param from first year, inclusive; the year of a series break
 * @param to last year, inclusive; null where the note is open-ended, and for a series break
 */
public record StatisticsNote(
        CoverageSubject subject,
        @Nullable AdviserService service,
        int from,
        @Nullable Integer to,
        StatisticsNoteKind kind,
        NoteText text) {

    public StatisticsNote {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
    }

    /**
     * True where figures of this subject, these services and these years need the footnote. A series break is shown
     * only with figures of its first year.
     */
    public boolean touches(CoverageSubject asked, Collection<AdviserService> services, int first, int last) {
        Integer end = kind == StatisticsNoteKind.SERIES_BREAK ? Integer.valueOf(from) : to;
        boolean isReached = from <= last && (end == null || first <= end);
        return subject == asked && isReached && (service == null || services.contains(service));
    }
}

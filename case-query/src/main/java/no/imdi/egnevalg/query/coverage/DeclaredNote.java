package no.imdi.egnevalg.query.coverage;

import java.time.Instant;
import java.util.Comparator;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.kernel.codelist.StatisticsNoteKind;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNote;

/**
 * A declared source, note or series break.
 *
 * @param declaredBy pseudonymous id of the analyst
 * @param version sequence number of its last event
 */
record DeclaredNote(String noteId, StatisticsNote note, String declaredBy, Instant declaredAt, long version) {

    /** Sources first, then notes, then series breaks; each by its first year. No two are equal. */
    static final Comparator<DeclaredNote> ORDER = Comparator.comparing(
                    (DeclaredNote declared) -> declared.note().kind())
            .thenComparingInt(declared -> declared.note().from())
            .thenComparing(declared -> declared.note().subject())
            .thenComparing(declared -> declared.note().service(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(DeclaredNote::declaredAt)
            .thenComparing(DeclaredNote::noteId);

    /**
     * Returns the footnote: its kind, its subject and its text.
     *
     * @param year the year whose labels of services are used
     */
    String line(CodeLists codeLists, int year, Language language) {
        String kind = codeLists
                .label("statisticsNoteKind", note.kind().name(), note.from())
                .in(language);
        return kind + " (" + about(codeLists, year, language) + "): "
                + note.text().in(language);
    }

    private String about(CodeLists codeLists, int year, Language language) {
        AdviserService service = note.service();
        return service == null ? years() : codeLists.label(service, year).in(language) + " " + years();
    }

    private String years() {
        Integer to = note.to();
        boolean isOneYear = note.kind() == StatisticsNoteKind.SERIES_BREAK || (to != null && to == note.from());
        return isOneYear ? Integer.toString(note.from()) : note.from() + "–" + (to == null ? "" : to);
    }
}

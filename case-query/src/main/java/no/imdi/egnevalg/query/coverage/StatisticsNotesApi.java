package no.imdi.egnevalg.query.coverage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.kernel.codelist.StatisticsNoteKind;
import no.imdi.egnevalg.kernel.statisticsnotes.NoteText;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNote;
import no.imdi.egnevalg.query.http.LabelledAnswer;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.projection.SettledDays;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/statistics-notes}. */
@RestController
@Tag(name = "Statistics")
class StatisticsNotesApi {

    private final Coverage coverage;
    private final CodeLists codeLists;
    private final Today today;
    private final SettledDays settledDays;

    StatisticsNotesApi(Coverage coverage, CodeLists codeLists, Today today, SettledDays settledDays) {
        this.coverage = coverage;
        this.codeLists = codeLists;
        this.today = today;
        this.settledDays = settledDays;
    }

    /**
     * The sources, notes and series breaks in force, in the order of footnotes.
     *
     * @param asOf those in force at the end of this day; left out for today
     * @param asOfSettled whether the answer for that day is final; left out for today
     * @param position index in the event log up to which the list is complete
     */
    record StatisticsNotesView(
            @Nullable String asOf, @Nullable Boolean asOfSettled, List<NoteRow> notes, long position) {}

    /**
     * One source, note or series break.
     *
     * @param service left out for a subject without services
     * @param label of the service, else of the subject
     * @param to left out where there is no last year, and for a series break
     * @param declaredBy pseudonymous id of the analyst
     * @param declaredAt UTC
     * @param version needed to withdraw it
     */
    record NoteRow(
            String noteId,
            CoverageSubject subject,
            String subjectLabel,
            @Nullable AdviserService service,
            String label,
            int from,
            @Nullable Integer to,
            StatisticsNoteKind kind,
            String kindLabel,
            NoteText text,
            String declaredBy,
            String declaredAt,
            long version) {}

    @Requires(Right.READ_STATISTICS)
    @Shows(CoverageProjection.NAME)
    @GetMapping(path = "/api/v1/statistics-notes", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The sources, notes and series breaks of the statistics",
            description =
                    "Those that stand, with who declared them and when. Each is a footnote in every statistic that"
                            + " shows figures of its service and years. Labels follow Accept-Language (nb, nn, en).")
    ResponseEntity<StatisticsNotesView> notes(
            @RequestParam(required = false)
                    @Nullable
                    @Parameter(description = "those that stood at the end of this day, Europe/Oslo")
                    String asOf,
            Locale locale) {
        var readAsOf = today.orBefore("asOf", asOf);
        Language language = Language.of(locale);
        Boolean settled = settledDays.areSettled(readAsOf, CoverageProjection.NAME);
        CoveredYears covered = coverage.asOf(readAsOf);
        return LabelledAnswer.of(
                new StatisticsNotesView(
                        readAsOf == null ? null : readAsOf.toString(),
                        settled,
                        covered.notes().stream()
                                .map(declared -> row(declared, language))
                                .toList(),
                        covered.position()),
                language);
    }

    private NoteRow row(DeclaredNote declared, Language language) {
        StatisticsNote note = declared.note();
        AdviserService service = note.service();
        String subject = label("coverageSubject", note.subject().name(), note, language);
        String label = service == null
                ? subject
                : codeLists.label(service, note.from()).in(language);
        return new NoteRow(
                declared.noteId(),
                note.subject(),
                subject,
                service,
                label,
                note.from(),
                note.to(),
                note.kind(),
                label("statisticsNoteKind", note.kind().name(), note, language),
                note.text(),
                declared.declaredBy(),
                declared.declaredAt().toString(),
                declared.version());
    }

    private String label(String list, String code, StatisticsNote note, Language language) {
        return codeLists.label(list, code, note.from()).in(language);
    }
}
